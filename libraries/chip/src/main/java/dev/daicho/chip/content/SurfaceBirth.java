package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * The date of birth in the surface application, for who needs to know no more.
 *
 * @param key of the application
 * @param signature PKCS#1 v1.5 with SHA-256 over {@link #signed}, 256 bytes
 */
public record SurfaceBirth(LocalDate birth, RsaKey key, Bytes signature) {

  private static final int TAG = 0xFF10;
  private static final int BIRTH = 0xDF11;
  private static final int KEY = 0xDF12;
  private static final int SIGNATURE = 0xDF13;

  /** What is signed. */
  public static Bytes signed(LocalDate birth, RsaKey key) {
    return Tlv.encoded(
            BIRTH,
            Bytes.text(DateTimeFormatter.BASIC_ISO_DATE.format(birth), StandardCharsets.US_ASCII))
        .and(Tlv.encoded(KEY, key.encoded()));
  }

  /** What is signed. */
  public Bytes signed() {
    return signed(birth, key);
  }

  /** The file. */
  public Bytes encoded() {
    return Tlv.encoded(TAG, signed().and(Tlv.encoded(SIGNATURE, signature)));
  }

  /** Reads a file; empty when it is none. */
  public static Optional<SurfaceBirth> read(Bytes file) {
    return Tlv.inside(file, TAG).flatMap(SurfaceBirth::read);
  }

  private static Optional<SurfaceBirth> read(List<Tlv> parts) {
    Optional<LocalDate> birth =
        Tlv.value(parts, BIRTH)
            .map(value -> value.text(StandardCharsets.US_ASCII))
            .flatMap(TextAttributes::day);
    Optional<RsaKey> key = Tlv.value(parts, KEY).flatMap(RsaKey::read);
    Optional<Bytes> signature = Tlv.value(parts, SIGNATURE);
    return birth.isPresent() && key.isPresent() && signature.isPresent()
        ? Optional.of(new SurfaceBirth(birth.get(), key.get(), signature.get()))
        : Optional.empty();
  }
}
