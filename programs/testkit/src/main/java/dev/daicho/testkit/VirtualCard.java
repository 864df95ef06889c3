package dev.daicho.testkit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * The card of one of the fixed people in a reader of its own: today's card, as Daicho's chip
 * simulates it. It is a copy: it has all its tries, and nothing that is done to it lasts beyond
 * {@link #close}. Every method throws {@link TestkitException} when the card is out or its process
 * is gone. For one thread.
 */
public final class VirtualCard implements AutoCloseable {

  private static final byte[] SHA_256 =
      HexFormat.of().parseHex("3031300d060960864801650304020105000420");
  private static final int NUMBER = 0x0001;
  private static final int NUMBER_TAG = 0xFF10;
  private static final int ATTRIBUTES = 0x0002;

  private final Child process;
  private final HttpSlot slot;
  private final CardChannel channel;

  private VirtualCard(Child process) {
    this.process = process;
    this.slot = new HttpSlot(process.address());
    this.channel = new CardChannel(slot);
  }

  /**
   * Somebody's card, put in; without a town's pages, which would take longer to start.
   *
   * @param persona such as {@code hanako}, with login PIN {@code 1234} and signing password {@code
   *     ABC123}
   * @throws TestkitException when Daicho is not found or there is no such card
   */
  public static VirtualCard of(String persona) {
    return of(persona, Surroundings.here());
  }

  static VirtualCard of(String persona, Surroundings where) {
    Supplier<VirtualCard> start =
        () ->
            new VirtualCard(
                Child.start(
                    where.call("card", "serve", "--persona", persona, "--copy", "--http", "0"),
                    DaichoTown.PATIENCE));
    // A card that is kept is only read; one that is not is made first.
    boolean isKept =
        persona.matches("[a-z0-9-]+")
            && Files.exists(where.home().resolve("cards").resolve(persona + ".card"));
    return isKept ? start.get() : Turn.take(where.cache(), start);
  }

  /**
   * Sends a command as it is.
   *
   * @param command an APDU, short or extended
   * @return data, if any, and the two bytes of the status word
   */
  public byte[] transmit(byte[] command) {
    return channel.transmit(command);
  }

  /**
   * Gives the card power anew, which forgets what was shown, not what was counted.
   *
   * @return its answer to the reset (ATR)
   */
  public byte[] reset() {
    channel.forget();
    return slot.reset();
  }

  /** Puts it in; it is in at first. */
  public void insert() {
    channel.forget();
    slot.insert();
  }

  /** Takes it out. */
  public void remove() {
    channel.forget();
    slot.remove();
  }

  /** Shows a PIN; a wrong one costs a try, as on any card. */
  public CardAnswer verify(CardPin pin, String value) {
    channel.select(pin.application(), pin.file());
    return CardAnswer.of(
        channel.send(Apdu.verify(value.getBytes(StandardCharsets.US_ASCII))).status());
  }

  /** How many wrong PINs in a row the card still takes, 0 when it is blocked. Costs none. */
  public int triesLeft(CardPin pin) {
    channel.select(pin.application(), pin.file());
    int status = channel.send(Apdu.verify(new byte[0])).status();
    if (status == StatusWords.BLOCKED) {
      return 0;
    }
    if (!StatusWords.saysTries(status)) {
      throw new CardRefused(status);
    }
    return StatusWords.tries(status);
  }

  /**
   * The holder's certificate.
   *
   * @throws CardRefused for {@link CardSlot#SIGNING} unless {@link CardPin#SIGNING} was shown
   */
  public X509Certificate certificate(CardSlot which) {
    return certificate(which.certificate());
  }

  /** The certificate of the authority that issued the holder's: what to trust in a test. */
  public X509Certificate authority(CardSlot which) {
    return certificate(which.authority());
  }

  private X509Certificate certificate(int file) {
    byte[] der = channel.read(CardApplication.JPKI, file);
    try {
      return (X509Certificate)
          CertificateFactory.getInstance("X.509")
              .generateCertificate(new ByteArrayInputStream(der));
    } catch (GeneralSecurityException e) {
      throw new TestkitException("証明書が読めません。", "the certificate cannot be read", e);
    }
  }

  /**
   * Signs with the key of a certificate: PKCS #1 v1.5 with SHA-256, as {@code SHA256withRSA}
   * verifies it.
   *
   * @param message what is signed, of any length; only its hash goes to the card
   * @return 256 bytes
   * @throws CardRefused unless the key's PIN was shown
   */
  public byte[] sign(CardSlot which, byte[] message) {
    channel.select(CardApplication.JPKI, which.key());
    return channel.send(Apdu.sign(digestInfo(message))).orElseThrow().data();
  }

  private static byte[] digestInfo(byte[] message) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(message);
      byte[] info = new byte[SHA_256.length + hash.length];
      System.arraycopy(SHA_256, 0, info, 0, SHA_256.length);
      System.arraycopy(hash, 0, info, SHA_256.length, hash.length);
      return info;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  /**
   * 基本4情報.
   *
   * @throws CardRefused unless {@link CardPin#TEXT} was shown
   */
  public CardAttributes attributes() {
    return CardAttributes.read(channel.read(CardApplication.TEXT, ATTRIBUTES))
        .orElseThrow(() -> new TestkitException("基本4情報が読めません。", "the four items cannot be read"));
  }

  /**
   * 個人番号, twelve digits.
   *
   * @throws CardRefused unless {@link CardPin#TEXT} was shown
   */
  public String number() {
    return Tlv.first(channel.read(CardApplication.TEXT, NUMBER))
        .filter(one -> one.tag() == NUMBER_TAG)
        .map(one -> new String(one.value(), StandardCharsets.US_ASCII))
        .orElseThrow(() -> new TestkitException("個人番号が読めません。", "the number cannot be read"));
  }

  /** Throws the copy away. */
  @Override
  public void close() {
    process.close();
  }
}
