package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;
import java.util.List;
import java.util.Optional;

/**
 * 個人番号 as a picture in the surface application.
 *
 * @param picture PNG
 * @param key of the application
 * @param signature PKCS#1 v1.5 with SHA-256 over {@link #signed}, 256 bytes
 */
public record SurfaceNumber(Bytes picture, RsaKey key, Bytes signature) {

  private static final int TAG = 0xFF40;
  private static final int PICTURE = 0xDF41;
  private static final int KEY = 0xDF42;
  private static final int SIGNATURE = 0xDF43;

  /** What is signed. */
  public static Bytes signed(Bytes picture, RsaKey key) {
    return Tlv.encoded(PICTURE, picture).and(Tlv.encoded(KEY, key.encoded()));
  }

  /** What is signed. */
  public Bytes signed() {
    return signed(picture, key);
  }

  /** The file. */
  public Bytes encoded() {
    return Tlv.encoded(TAG, signed().and(Tlv.encoded(SIGNATURE, signature)));
  }

  /** Reads a file; empty when it is none. */
  public static Optional<SurfaceNumber> read(Bytes file) {
    return Tlv.inside(file, TAG).flatMap(SurfaceNumber::read);
  }

  private static Optional<SurfaceNumber> read(List<Tlv> parts) {
    Optional<Bytes> picture = Tlv.value(parts, PICTURE);
    Optional<RsaKey> key = Tlv.value(parts, KEY).flatMap(RsaKey::read);
    Optional<Bytes> signature = Tlv.value(parts, SIGNATURE);
    return picture.isPresent() && key.isPresent() && signature.isPresent()
        ? Optional.of(new SurfaceNumber(picture.get(), key.get(), signature.get()))
        : Optional.empty();
  }
}
