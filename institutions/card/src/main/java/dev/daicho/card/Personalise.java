package dev.daicho.card;

import dev.daicho.card.picture.Photograph;
import dev.daicho.card.picture.TextPicture;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.Application;
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
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Folder;
import dev.daicho.chip.memory.Form;
import dev.daicho.chip.memory.Memory;
import dev.daicho.numbers.IndividualNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
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

  private static final int NAME_LINE = 16;
  private static final int ADDRESS_LINE = 20;
  private static final int FILLED = 16;

  /** How much ordinances and ministers may use of the card; the measure is ours. */
  private static final int FREE_AREA = 16 * 1024;

  /** The answer by which OpenSC knows a JPKI card. */
  private static final Bytes ANSWER_TO_RESET = Bytes.hex("3BE000FF8131FE4514");

  private final MunicipalSeal seal;
  private final Supplier<KeyPair> keys;

  /**
   * @param seal of the municipality that orders cards
   * @param keys pairs of RSA-2048 for the card's own use, each given once
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

    private TextAttributes attributes() {
      return new TextAttributes(name, address, birth, sex);
    }
  }

  /**
   * What the holder chose, and the security code.
   *
   * @param signing 6 to 16 capitals and digits
   * @param login four digits
   * @param text four digits
   * @param register four digits
   * @param securityCode four digits, printed on the card
   */
  public record Secrets(
      String signing, String login, String text, String register, String securityCode) {

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
   * @throws IllegalArgumentException when a PIN is not of its form
   */
  public Memory personalise(Order order) {
    Card card = new Card(order);
    return new Memory(
        ANSWER_TO_RESET,
        List.of(card.jpki(), card.surface(), card.text(), card.common(), card.register()),
        card.objects(),
        FREE_AREA);
  }

  /** One card on its way. */
  private final class Card {

    private final Order order;
    private final CardRecord record;

    Card(Order order) {
      this.order = order;
      this.record =
          new CardRecord(
              order.serial(), MunicipalSeal.fiveDigits(seal.municipality()), order.expires());
    }

    private boolean hasPins() {
      return order.profile() != CardProfile.FACE_AUTHENTICATION;
    }

    Folder jpki() {
      Certificates certificates = order.certificates();
      Certified signing = hasPins() ? certificates.signing() : null;
      Certified login = certificates.login();
      Files files = new Files(Jpki.ON_CARD);
      files.data(Jpki.SIGNING_AUTHORITY, der(certificates.signingAuthority()));
      files.data(Jpki.LOGIN_AUTHORITY, der(certificates.loginAuthority()));
      files.data(
          Jpki.TOKEN,
          new TokenInformation(
                  TokenInformation.CARD, "Daicho TEST", "DAICHO01", "T" + order.serial())
              .encoded());
      files.data(Jpki.PRESENT, Bytes.of(present(signing), present(login), (byte) 0));
      files.data(Jpki.PROTECTED, Bytes.filled(0, FILLED));
      certified(files, signing, Jpki.SIGNING_CERTIFICATE, Jpki.SIGNING_KEY);
      certified(files, login, Jpki.LOGIN_CERTIFICATE, Jpki.LOGIN_KEY);
      files.secret(Jpki.SIGNING_PASSWORD, signing == null ? "" : order.secrets().signing());
      files.secret(Jpki.LOGIN_PIN, hasPins() && login != null ? order.secrets().login() : "");
      return files.folder();
    }

    private static byte present(@Nullable Certified one) {
      return (byte) (one == null ? 0 : 0x8F);
    }

    private static void certified(Files files, @Nullable Certified one, int certificate, int key) {
      if (one != null) {
        files.data(certificate, der(one.certificate()));
        files.key(key, one.pair());
      }
    }

    Folder text() {
      TextNumber number = new TextNumber(order.person().number().digits());
      TextAttributes attributes = order.person().attributes();
      KeyPair own = keys.get();
      KeyPair session = keys.get();
      RsaKey ownKey = RsaKey.of(own.getPublic());
      Files files = new Files(TextSupport.APPLICATION);
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
              order.person().birth(), order.expires(), order.secrets().securityCode())
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
      Files files = new Files(SurfaceCheck.APPLICATION);
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
                  TextPicture.of(order.secrets().securityCode(), NAME_LINE))
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
      Files files = new Files(CommonCard.APPLICATION);
      files.records(CommonCard.CARD, record.encoded());
      files.data(CommonCard.KEY_ID, seal.text().subject().encoded());
      files.key(CommonCard.KEY, keys.get());
      files.secret(CommonCard.PIN, hasPins() ? order.secrets().register() : "");
      return files.folder();
    }

    Folder register() {
      Files files = new Files(ResidentRegister.APPLICATION);
      files.records(ResidentRegister.CARD, record.encoded());
      files.secret(ResidentRegister.PIN, hasPins() ? order.secrets().register() : "");
      return files.folder();
    }

    /** What GET DATA gives. Who issued the card, and what it can do, stand there as ours. */
    Map<Integer, Bytes> objects() {
      String expires = DateTimeFormatter.BASIC_ISO_DATE.format(order.expires());
      return Map.of(
          0x0042, padded("DAICHO TEST"),
          0x0045, ascii(order.serial()),
          0x00F0, ascii(record.municipality()),
          0x00F2, ascii(expires),
          0x00F7, seal.text().subject().encoded(),
          0x00F8, seal.text().withoutTemplate(),
          0x7F21, seal.surface().withoutTemplate(),
          0x5F51, ANSWER_TO_RESET.from(1));
    }
  }

  private static Bytes ascii(String text) {
    return Bytes.text(text, StandardCharsets.US_ASCII);
  }

  private static Bytes padded(String text) {
    return ascii(text).and(Bytes.filled(' ', FILLED - text.length()));
  }

  private static Bytes der(Certificate certificate) {
    try {
      return Bytes.of(certificate.getEncoded());
    } catch (IOException e) {
      throw new UncheckedIOException("what was read can be encoded", e);
    }
  }

  /** The files of one application on their way. */
  private static final class Files {

    private final Application application;
    private final Map<FileId, Content> all = new TreeMap<>();

    Files(Application application) {
      this.application = application;
    }

    void data(int file, Bytes bytes) {
      all.put(new FileId(file), new Content.Data(bytes));
    }

    void records(int file, Bytes one) {
      all.put(new FileId(file), new Content.Records(List.of(one)));
    }

    void key(int file, KeyPair pair) {
      all.put(new FileId(file), new Content.Key(pair.getPrivate(), pair.getPublic()));
    }

    /** An empty one is blocked: nobody chose it. */
    void secret(int file, String value) {
      FileId id = new FileId(file);
      Form.Secret form = (Form.Secret) application.layout().form(id).orElseThrow();
      Bytes bytes = ascii(value);
      if (!bytes.isEmpty() && !form.admits(bytes)) {
        throw new IllegalArgumentException(
            application.layout().code() + " does not admit what was chosen for " + id);
      }
      all.put(id, new Content.Secret(bytes, bytes.isEmpty() ? 0 : form.limit()));
    }

    Folder folder() {
      return application.with(all);
    }
  }
}
