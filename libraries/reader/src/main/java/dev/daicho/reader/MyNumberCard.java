package dev.daicho.reader;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.application.Application;
import dev.daicho.chip.application.CommonCard;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.NextAuthentication;
import dev.daicho.chip.application.NextSurface;
import dev.daicho.chip.application.SurfaceCheck;
import dev.daicho.chip.application.TextSupport;
import dev.daicho.chip.content.CardRecord;
import dev.daicho.chip.content.CvCertificate;
import dev.daicho.chip.content.NextFace;
import dev.daicho.chip.content.NextVoucher;
import dev.daicho.chip.content.SurfaceFace;
import dev.daicho.chip.content.TextAttributes;
import dev.daicho.chip.content.TextNumber;
import dev.daicho.chip.content.TextSignature;
import dev.daicho.chip.content.TokenInformation;
import dev.daicho.reader.terminal.Terminal;
import dev.daicho.signatures.Signer;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * A card in a reader. What is read needs what is said beside it; what is shown lasts until
 * something of another application is asked for, as on the card itself. The next card is recognised
 * by its applications: where it has what today's has, {@link Pin#SIGNING}, {@link Pin#LOGIN}, the
 * certificates, the text and the record, it is read in the same way. For one thread.
 */
public final class MyNumberCard implements Closeable {

  private static final int CURRENT = 0x80;
  private static final int DER_HEAD = 4;

  private final CardChannel channel;

  private MyNumberCard(CardChannel channel) {
    this.channel = channel;
  }

  /** The one at a terminal, which is closed with it. */
  public static MyNumberCard at(Terminal terminal) {
    return new MyNumberCard(new CardChannel(terminal));
  }

  /**
   * Which card it is.
   *
   * @throws IOException when the card is out
   */
  public CardGeneration generation() throws IOException {
    return channel.generation();
  }

  private boolean isNext() throws IOException {
    return generation() == CardGeneration.NEXT;
  }

  /**
   * Shows a PIN. What cannot be right is not sent, since it would cost a try.
   *
   * @throws IOException when the card is out
   */
  public PinShown verify(Pin pin, String value) throws IOException {
    Optional<PinShown> wrong = pin.fault(value).map(PinShown.NotSent::new);
    return wrong.isPresent()
        ? wrong.get()
        : send(pin, new Command(0, 0x20, 0, CURRENT, ascii(value), 0));
  }

  /**
   * Changes a PIN; the old one is shown first.
   *
   * @throws IOException when the card is out
   */
  public PinShown change(Pin pin, String old, String value) throws IOException {
    Optional<PinShown> wrong = pin.fault(value).map(PinShown.NotSent::new);
    if (wrong.isPresent()) {
      return wrong.get();
    }
    PinShown shown = verify(pin, old);
    if (!(shown instanceof PinShown.Right)) {
      return shown;
    }
    boolean byKey = pin == Pin.COMMON || pin == Pin.RESIDENT_REGISTER;
    return send(
        pin,
        byKey
            ? new Command(0x80, 0x32, 0, CURRENT, ascii(value), 0)
            : new Command(0, 0x24, 1, CURRENT, ascii(value), 0));
  }

  /**
   * Unblocks {@link Pin#LOGIN} of the next card by the PUK, and gives it a new value; it has to be
   * shown anew. A wrong PUK costs a try of the PUK; what cannot be right is not sent.
   *
   * @param puk eight digits
   * @param value the new PIN, four digits
   * @throws IOException when the card is out
   */
  public PinShown unblock(String puk, String value) throws IOException {
    Optional<PinShown> wrong =
        Pin.PUK.fault(puk).or(() -> Pin.LOGIN.fault(value)).map(PinShown.NotSent::new);
    return wrong.isPresent()
        ? wrong.get()
        : send(Pin.LOGIN, new Command(0, 0x2C, 0, CURRENT, ascii(puk + value), 0));
  }

  private PinShown send(Pin pin, Command command) throws IOException {
    StatusWord there = channel.select(pin.on(generation()));
    if (!there.equals(StatusWord.DONE)) {
      return new PinShown.Refused(there);
    }
    StatusWord status = channel.send(command).status();
    if (status.equals(StatusWord.DONE)) {
      return new PinShown.Right();
    }
    if (status.equals(StatusWord.BLOCKED)) {
      return new PinShown.Blocked();
    }
    return status.saysTries() ? new PinShown.Wrong(status.tries()) : new PinShown.Refused(status);
  }

  private static Bytes ascii(String text) {
    return Bytes.text(text, StandardCharsets.US_ASCII);
  }

  /**
   * How many tries are left; empty when the card has no such PIN. Costs none.
   *
   * @throws IOException when the card is out
   */
  public Optional<Integer> triesLeft(Pin pin) throws IOException {
    return channel.tries(pin.on(generation()));
  }

  /**
   * A certificate; for that for signing {@link Pin#SIGNING} has to be shown.
   *
   * @throws IOException when the card is out
   */
  public CardReading<Certificate> certificate(CardCertificate which) throws IOException {
    return channel.read(which.on(generation())).as(MyNumberCard::certificate);
  }

  /** What stands behind it in its file is filler. */
  private static Optional<Certificate> certificate(Bytes file) {
    if (!file.startsWith(Bytes.hex("3082")) || file.length() < DER_HEAD) {
      return Optional.empty();
    }
    int length = file.u16At(2) + DER_HEAD;
    try {
      return file.length() < length
          ? Optional.empty()
          : Optional.of(Certificate.getInstance(file.slice(0, length).toArray()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Somebody who signs with the card, for {@link dev.daicho.signatures.SignCms} and others. The PIN
   * of the key has to be shown before, and stays shown as long as nothing of another application is
   * asked for.
   *
   * @param which one that the card has a key for
   * @throws IOException when the card is out
   */
  public CardReading<Signer> signer(CardCertificate which) throws IOException {
    CardKey key = new CardKey(channel, generation(), which);
    return certificate(which).as(found -> Optional.of(new Signer(key, found, List.of())));
  }

  /**
   * Which token it says it is; the next card does not say it.
   *
   * @throws IOException when the card is out
   */
  public CardReading<TokenInformation> token() throws IOException {
    return channel.read(Jpki.ON_CARD, Jpki.TOKEN).as(TokenInformation::read);
  }

  /**
   * The four items; {@link Pin#TEXT} or {@link Pin#TEXT_NUMBER_B} has to be shown, on the next card
   * {@link Pin#SIGNING}.
   *
   * @throws IOException when the card is out
   */
  public CardReading<TextAttributes> attributes() throws IOException {
    return (isNext()
            ? channel.read(NextAuthentication.APPLICATION, NextAuthentication.ATTRIBUTES)
            : channel.read(TextSupport.APPLICATION, TextSupport.ATTRIBUTES))
        .as(TextAttributes::read);
  }

  /**
   * 個人番号; {@link Pin#TEXT} or {@link Pin#TEXT_NUMBER_A} has to be shown, on the next card {@link
   * Pin#SIGNING}.
   *
   * @throws IOException when the card is out
   */
  public CardReading<TextNumber> number() throws IOException {
    return (isNext()
            ? channel.read(NextAuthentication.APPLICATION, NextAuthentication.NUMBER)
            : channel.read(TextSupport.APPLICATION, TextSupport.NUMBER))
        .as(TextNumber::read);
  }

  /**
   * What vouches for number and items, if its signature holds under the certificate on the card;
   * who issued that is for the caller to judge. A secret of the text application has to be shown.
   *
   * @throws IOException when the card is out
   */
  public CardReading<Vouched> voucher() throws IOException {
    Optional<CvCertificate> certificate =
        channel
            .read(TextSupport.APPLICATION, TextSupport.CERTIFICATE)
            .as(CvCertificate::read)
            .value();
    return channel
        .read(TextSupport.APPLICATION, TextSupport.SIGNATURE)
        .as(TextSignature::read)
        .as(signature ->
            certificate
                .filter(one -> holds(one, signature))
                .map(one -> new Vouched(signature, one)));
  }

  /**
   * A voucher whose signature holds.
   *
   * @param certificate of the key that signed it
   */
  public record Vouched(TextSignature signature, CvCertificate certificate) {}

  private static boolean holds(CvCertificate certificate, TextSignature voucher) {
    try {
      Signature verifier = Signature.getInstance("SHA256withRSA");
      verifier.initVerify(certificate.key().toKey());
      verifier.update(voucher.signed().toArray());
      return verifier.verify(voucher.signature().toArray());
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /**
   * The face of the card as pictures, the photograph among them; {@link Pin#SURFACE_NUMBER_A} or
   * {@link Pin#SURFACE_NUMBER_B} has to be shown.
   *
   * @throws IOException when the card is out
   */
  public CardReading<SurfaceFace> face() throws IOException {
    return channel.read(SurfaceCheck.APPLICATION, SurfaceCheck.FACE).as(SurfaceFace::read);
  }

  /**
   * What vouches for number and items on the next card, if its signature holds under the
   * certificate on the card; who issued that is for the caller to judge. {@link Pin#SIGNING} has to
   * be shown.
   *
   * @throws IOException when the card is out
   */
  public CardReading<NextVouched> nextVoucher() throws IOException {
    return nextVoucher(
        NextAuthentication.APPLICATION, NextAuthentication.VOUCHER, NextAuthentication.CERTIFICATE);
  }

  /**
   * A voucher of the next card whose signature holds.
   *
   * @param certificate of the key that signed it
   */
  public record NextVouched(NextVoucher voucher, Certificate certificate) {}

  private CardReading<NextVouched> nextVoucher(Application application, int file, int certificate)
      throws IOException {
    Optional<Certificate> found =
        channel.read(application, certificate).as(MyNumberCard::certificate).value();
    return channel
        .read(application, file)
        .as(NextVoucher::read)
        .as(voucher ->
            found.filter(one -> holds(one, voucher)).map(one -> new NextVouched(voucher, one)));
  }

  private static boolean holds(Certificate certificate, NextVoucher voucher) {
    try {
      byte[] key = certificate.getSubjectPublicKeyInfo().getEncoded();
      Signature verifier = Signature.getInstance("SHA384withECDSA");
      verifier.initVerify(KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(key)));
      verifier.update(voucher.signed().toArray());
      return verifier.verify(voucher.signature().toArray());
    } catch (GeneralSecurityException | IOException e) {
      return false;
    }
  }

  /**
   * What is printed on the next card and the four items, of which sex is not printed; {@link
   * Pin#NEXT_NUMBER} has to be shown. It is unreadable unless a voucher on the card, whose
   * signature holds, is about it.
   *
   * @throws IOException when the card is out
   */
  public CardReading<Printed> printed() throws IOException {
    Application surface = NextSurface.APPLICATION;
    Optional<NextVouched> vouched =
        nextVoucher(surface, NextSurface.VOUCHER, NextSurface.CERTIFICATE).value();
    Optional<Bytes> items = channel.read(surface, NextSurface.ATTRIBUTES).value();
    return channel.read(surface, NextSurface.FACE).as(face -> printed(face, items, vouched));
  }

  /**
   * What is printed on the next card, and the four items.
   *
   * @param certificate of the key that signed both
   */
  public record Printed(NextFace face, TextAttributes attributes, Certificate certificate) {}

  private static Optional<Printed> printed(
      Bytes face, Optional<Bytes> items, Optional<NextVouched> vouched) {
    Optional<NextFace> read = NextFace.read(face);
    Optional<TextAttributes> attributes = items.flatMap(TextAttributes::read);
    return vouched
        .filter(one -> one.voucher().isAbout(face))
        .filter(one -> items.filter(one.voucher()::isAbout).isPresent())
        .filter(one -> read.isPresent() && attributes.isPresent())
        .map(one -> new Printed(read.get(), attributes.get(), one.certificate()));
  }

  /**
   * Which card it is, as it says to everybody.
   *
   * @throws IOException when the card is out
   */
  public CardReading<CardRecord> record() throws IOException {
    StatusWord there =
        channel.select(
            isNext()
                ? new CardPlace(NextSurface.APPLICATION, NextSurface.CARD)
                : new CardPlace(CommonCard.APPLICATION, CommonCard.CARD));
    if (!there.equals(StatusWord.DONE)) {
      return new CardReading.Refused<>(there);
    }
    Response response = channel.send(new Command(0, 0xB2, 1, 0x04, Bytes.NONE, 256));
    return response.isDone()
        ? new CardReading.Read<>(response.data()).as(CardRecord::read)
        : new CardReading.Refused<>(response.status());
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
