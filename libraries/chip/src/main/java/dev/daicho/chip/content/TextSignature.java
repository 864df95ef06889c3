package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;
import java.util.List;
import java.util.Optional;

/**
 * Who reads the number or the items can see by this that the municipality wrote them: 336 bytes.
 *
 * @param number SHA-256 of the file of the number
 * @param attributes SHA-256 of the items without their table of offsets
 * @param signature PKCS#1 v1.5 with SHA-256 over {@link #signed}, by the key of the application's
 *     certificate, 256 bytes
 */
public record TextSignature(Bytes number, Bytes attributes, Bytes signature) {

  private static final int TAG = 0xFF30;
  private static final int NUMBER = 0xDF31;
  private static final int ATTRIBUTES = 0xDF32;
  private static final int SIGNATURE = 0xDF33;

  /** What is signed about these. */
  public static Bytes signed(TextNumber number, TextAttributes attributes) {
    return signed(Digests.sha256(number.encoded()), Digests.sha256(attributes.digested()));
  }

  private static Bytes signed(Bytes number, Bytes attributes) {
    return Tlv.encoded(NUMBER, number).and(Tlv.encoded(ATTRIBUTES, attributes));
  }

  /** About these, with a signature. */
  public static TextSignature of(TextNumber number, TextAttributes attributes, Bytes signature) {
    return new TextSignature(
        Digests.sha256(number.encoded()), Digests.sha256(attributes.digested()), signature);
  }

  /** What is signed. */
  public Bytes signed() {
    return signed(number, attributes);
  }

  /** Whether it is about that number. */
  public boolean isAbout(TextNumber one) {
    return number.equals(Digests.sha256(one.encoded()));
  }

  /** Whether it is about those items. */
  public boolean isAbout(TextAttributes one) {
    return attributes.equals(Digests.sha256(one.digested()));
  }

  /** The file. */
  public Bytes encoded() {
    return Tlv.encoded(TAG, signed().and(Tlv.encoded(SIGNATURE, signature)));
  }

  /** Reads a file; empty when it is none. */
  public static Optional<TextSignature> read(Bytes file) {
    return Tlv.inside(file, TAG).flatMap(TextSignature::read);
  }

  private static Optional<TextSignature> read(List<Tlv> parts) {
    Optional<Bytes> number = Tlv.value(parts, NUMBER);
    Optional<Bytes> attributes = Tlv.value(parts, ATTRIBUTES);
    Optional<Bytes> signature = Tlv.value(parts, SIGNATURE);
    return number.isPresent() && attributes.isPresent() && signature.isPresent()
        ? Optional.of(new TextSignature(number.get(), attributes.get(), signature.get()))
        : Optional.empty();
  }
}
