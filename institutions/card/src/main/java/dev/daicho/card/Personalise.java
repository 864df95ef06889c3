package dev.daicho.card;

import dev.daicho.card.picture.Photograph;
import dev.daicho.card.picture.TextPicture;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.CommonCard;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.ResidentRegister;
import dev.daicho.chip.application.SurfaceCheck;
import dev.daicho.chip.application.TextSupport;
import dev.daicho.chip.content.CardRecord;
import dev.daicho.chip.content.RsaKey;
import dev.daicho.chip.content.Sex;
import dev.daicho.chip.content.SurfaceBirth;
import dev.daicho.chip.content.SurfaceFace;
import dev.daicho.chip.content.SurfaceInformation;
import dev.daicho.chip.content.SurfaceNumber;
import dev.daicho.chip.content.TextAttributes;
import dev.daicho.chip.content.TextInformation;
import dev.daicho.chip.content.TextKeys;
import dev.daicho.chip.content.TextNumber;
import dev.daicho.chip.content.TextSignature;
import dev.daicho.chip.content.TokenInformation;
import dev.daicho.chip.content.VerificationNumberB;
import dev.daicho.chip.memory.Folder;
import dev.daicho.chip.memory.Memory;
import dev.daicho.numbers.IndividualNumber;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/**
 * Makes a card somebody's: what is known of them, what their municipality signs of it, their
 * certificates and PINs become the memory of a chip. The numbers and names on it are invented, and
 * it says TEST where a card can say so.
 */
public final class Personalise {

  static final int NAME_LINE = 16;
  static final int ADDRESS_LINE = 20;
  private static final int FILLED = 16;

  /** How much ordinances and ministers may use of the card; the measure is ours. */
  private static final int FREE_AREA = 16 * 1024;

  /** The answer by which OpenSC knows a JPKI card. */
  private static final Bytes ANSWER_TO_RESET = Bytes.hex("3BE000FF8131FE4514");

  private final MunicipalSeal seal;
  private final Supplier<KeyPair> keys;

  /**
   * @param seal of the municipality that orders cards
   * @param keys pairs for the card's own use, each given once: RSA-2048, or P-384 where next cards
   *     are ordered
   */
  public Personalise(MunicipalSeal seal, Supplier<KeyPair> keys) {
    this.seal = seal;
    this.keys = keys;
  }

  /**
   * Whose card.
   *
   * @param name family name, ideographic space, given name
   */
  public record Person(
      String name, String address, LocalDate birth, Sex sex, IndividualNumber number) {

    TextAttributes attributes() {
      return new TextAttributes(name, address, birth, sex);
    }
  }

  /**
   * What the holder chose, and what is printed on the card. An empty one was not chosen.
   *
   * @param signing 6 to 16 capitals and digits
   * @param login four digits
   * @param text four digits; the next card and a phone have none
   * @param register four digits; the next card and a phone have none
   * @param printed the security code, four digits; on the next card 照合番号, six digits
   * @param puk eight digits; only the next card has one
   */
  public record Secrets(
      String signing, String login, String text, String register, String printed, String puk) {

    /** Those of a card of today. */
    public Secrets(
        String signing, String login, String text, String register, String securityCode) {
      this(signing, login, text, register, securityCode, "");
    }

    /** Those of the next card. */
    public static Secrets ofNext(String signing, String login, String number, String puk) {
      return new Secrets(signing, login, "", "", number, puk);
    }

    @Override
    public String toString() {
      return "Secrets[masked]";
    }
  }

  /** A certificate with its pair of keys. */
  public record Certified(KeyPair pair, Certificate certificate) {

    @Override
    public String toString() {
      return "Certified[" + certificate.getSerialNumber() + "]";
    }
  }

  /**
   * What JPKI issued.
   *
   * @param signing null when the holder has none
   * @param login null when the holder has none
   */
  public record Certificates(
      @Nullable Certified signing,
      @Nullable Certified login,
      Certificate signingAuthority,
      Certificate loginAuthority) {}

  /**
   * What is ordered.
   *
   * @param serial fifteen digits that no other card has
   * @param expires the card's last day
   */
  public record Order(
      CardProfile profile,
      Person person,
      Secrets secrets,
      Certificates certificates,
      String serial,
      LocalDate expires) {}

  /**
   * Makes the memory of a card.
   *
   * @throws IllegalArgumentException when a PIN is not of its form, or a key not of the card's kind
   */
  public Memory personalise(Order order) {
    Card card = new Card(order);
    return switch (order.profile()) {
      case PRESENT, FACE_AUTHENTICATION ->
          new Memory(
              ANSWER_TO_RESET,
              List.of(card.jpki(), card.surface(), card.text(), card.common(), card.register()),
              card.signedObjects(),
              FREE_AREA);
      case NEXT -> {
        NextCard next = new NextCard(order, seal, keys.get());
        yield new Memory(
            ANSWER_TO_RESET,
            List.of(next.authentication(), next.surface(card.record)),
            card.objects(),
            FREE_AREA);
      }
      // What else a phone answers is not published: nothing here.
      case PHONE -> new Memory(ANSWER_TO_RESET, List.of(card.jpki()), Map.of(), 0);
    };
  }

  /** One card on its way. */
  private final class Card {

    private final Order order;
    private final CardRecord record;

    Card(Order order) {
      this.order = order;
      this.record = new CardRecord(order.serial(), seal.municipality().base(), order.expires());
    }

    private boolean hasPins() {
      return switch (order.profile()) {
        case PRESENT, NEXT, PHONE -> true;
        case FACE_AUTHENTICATION -> false;
      };
    }

    Folder jpki() {
      Certificates certificates = order.certificates();
      Certified signing = hasPins() ? certificates.signing() : null;
      Certified login = certificates.login();
      boolean onPhone = order.profile() == CardProfile.PHONE;
      CardFiles files = new CardFiles(onPhone ? Jpki.ON_PHONE : Jpki.ON_CARD);
      files.certificate(Jpki.SIGNING_AUTHORITY, certificates.signingAuthority());
      files.certificate(Jpki.LOGIN_AUTHORITY, certificates.loginAuthority());
      files.data(
          Jpki.TOKEN,
          new TokenInformation(
                  onPhone ? TokenInformation.ANDROID : TokenInformation.CARD,
                  "Daicho TEST",
                  "DAICHO01",
                  "T" + order.serial())
              .encoded());
      files.data(Jpki.PRESENT, Bytes.of(present(signing), present(login), (byte) 0));
      files.data(Jpki.PROTECTED, Bytes.filled(0, FILLED));
      files.certified(signing, Jpki.SIGNING_CERTIFICATE, Jpki.SIGNING_KEY);
      files.certified(login, Jpki.LOGIN_CERTIFICATE, Jpki.LOGIN_KEY);
      files.secret(Jpki.SIGNING_PASSWORD, signing == null ? "" : order.secrets().signing());
      files.secret(Jpki.LOGIN_PIN, hasPins() && login != null ? order.secrets().login() : "");
      return files.folder();
    }

    private static byte present(@Nullable Certified one) {
      return (byte) (one == null ? 0 : 0x8F);
    }

    Folder text() {
      TextNumber number = new TextNumber(order.person().number().digits());
      TextAttributes attributes = order.person().attributes();
      KeyPair own = keys.get();
      KeyPair session = keys.get();
      RsaKey ownKey = RsaKey.of(own.getPublic());
      CardFiles files = new CardFiles(TextSupport.APPLICATION);
      files.data(TextSupport.NUMBER, number.encoded());
      files.data(TextSupport.ATTRIBUTES, attributes.encoded());
      files.data(
          TextSupport.SIGNATURE,
          TextSignature.of(number, attributes, seal.sign(TextSignature.signed(number, attributes)))
              .encoded());
      files.data(TextSupport.CERTIFICATE, seal.text().encoded());
      files.data(TextSupport.INFORMATION, new TextInformation(seal.text().subject()).encoded());
      files.data(TextSupport.SESSION_KEY, TextKeys.delivery(RsaKey.of(session.getPublic())));
      files.data(TextSupport.PUBLIC_KEY, TextKeys.own(ownKey, seal.sign(TextKeys.signed(ownKey))));
      files.data(TextSupport.FILLED, Bytes.filled(0xFF, FILLED));
      files.key(TextSupport.KEY, own);
      files.key(TextSupport.SESSION_SECRET, session);
      files.secret(TextSupport.PIN, hasPins() ? order.secrets().text() : "");
      files.secret(TextSupport.UNUSED_SECRET, "");
      files.secret(TextSupport.NUMBER_A, number.digits());
      files.secret(TextSupport.NUMBER_B, numberB());
      return files.folder();
    }

    private String numberB() {
      return VerificationNumberB.of(
              order.person().birth(), order.expires(), order.secrets().printed())
          .digits();
    }

    Folder surface() {
      Person person = order.person();
      KeyPair own = keys.get();
      RsaKey key = RsaKey.of(own.getPublic());
      SurfaceFace.Seen seen =
          new SurfaceFace.Seen(
              person.birth(),
              person.sex(),
              key,
              TextPicture.of(person.name(), NAME_LINE),
              TextPicture.of(person.address(), ADDRESS_LINE),
              Photograph.of(new SplittableRandom(Long.parseLong(order.serial()))));
      Bytes number = TextPicture.of(person.number().digits(), NAME_LINE);
      CardFiles files = new CardFiles(SurfaceCheck.APPLICATION);
      files.data(
          SurfaceCheck.BIRTH,
          new SurfaceBirth(person.birth(), key, seal.sign(SurfaceBirth.signed(person.birth(), key)))
              .encoded());
      files.data(
          SurfaceCheck.FACE,
          new SurfaceFace(
                  seen,
                  seal.signDigestInfo(seen.digestInfo()),
                  order.expires(),
                  TextPicture.of(order.secrets().printed(), NAME_LINE))
              .encoded());
      files.data(
          SurfaceCheck.INFORMATION,
          new SurfaceInformation(seal.surface().subject(), record.municipality()).encoded());
      files.data(SurfaceCheck.CERTIFICATE, seal.surface().encoded());
      files.data(
          SurfaceCheck.NUMBER,
          new SurfaceNumber(number, key, seal.sign(SurfaceNumber.signed(number, key))).encoded());
      files.data(SurfaceCheck.FILLED, Bytes.filled(0xFF, FILLED));
      files.key(SurfaceCheck.KEY, own);
      files.secret(SurfaceCheck.BIRTH_DIGITS, VerificationNumberB.birthDigits(person.birth()));
      files.secret(SurfaceCheck.NUMBER_A, person.number().digits());
      files.secret(SurfaceCheck.NUMBER_B, numberB());
      return files.folder();
    }

    Folder common() {
      CardFiles files = new CardFiles(CommonCard.APPLICATION);
      files.records(CommonCard.CARD, record.encoded());
      files.data(CommonCard.KEY_ID, seal.text().subject().encoded());
      files.key(CommonCard.KEY, keys.get());
      files.secret(CommonCard.PIN, hasPins() ? order.secrets().register() : "");
      return files.folder();
    }

    Folder register() {
      CardFiles files = new CardFiles(ResidentRegister.APPLICATION);
      files.records(ResidentRegister.CARD, record.encoded());
      files.secret(ResidentRegister.PIN, hasPins() ? order.secrets().register() : "");
      return files.folder();
    }

    /** What GET DATA gives. Who issued the card, and what it can do, stand there as ours. */
    Map<Integer, Bytes> objects() {
      return Map.of(
          0x0042, padded("DAICHO TEST"),
          0x0045, ascii(order.serial()),
          0x00F0, ascii(record.municipality()),
          0x00F2, ascii(DateTimeFormatter.BASIC_ISO_DATE.format(order.expires())),
          0x5F51, ANSWER_TO_RESET.from(1));
    }

    /** With those that say who signed the text and the surface application of today's card. */
    Map<Integer, Bytes> signedObjects() {
      Map<Integer, Bytes> all = new TreeMap<>(objects());
      all.put(0x00F7, seal.text().subject().encoded());
      all.put(0x00F8, seal.text().withoutTemplate());
      all.put(0x7F21, seal.surface().withoutTemplate());
      return all;
    }
  }

  private static Bytes ascii(String text) {
    return Bytes.text(text, StandardCharsets.US_ASCII);
  }

  private static Bytes padded(String text) {
    return ascii(text).and(Bytes.filled(' ', FILLED - text.length()));
  }
}
