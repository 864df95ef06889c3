package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which key something was signed with, in 16 bytes. Those of cards in use begin with 5, those of
 * tests with 6.
 *
 * @param owner seven digits
 * @param number three digits
 */
public record KeyId(String owner, String number) {

  /** Its length in bytes. */
  static final int LENGTH = 16;

  private static final Bytes MIDDLE = Bytes.hex("0805");
  private static final int OWNER = 7;
  private static final int NUMBER = 3;

  /** Who certifies the keys of the text application, in tests. */
  public static final KeyId TEXT_ISSUER = new KeyId("6000033", "001");

  /** Who certifies the keys of the surface application, in tests. */
  public static final KeyId SURFACE_ISSUER = new KeyId("6000023", "001");

  /** Checks the digits. */
  public KeyId {
    if (!owner.matches("[0-9]{7}") || !number.matches("[0-9]{3}")) {
      throw new IllegalArgumentException("seven digits and three: " + owner + " " + number);
    }
  }

  /** A municipality's, in tests; how its code stands there is ours. */
  public static KeyId ofMunicipality(String fiveDigits) {
    return new KeyId("60" + fiveDigits, "001");
  }

  /** The bytes. */
  public Bytes encoded() {
    return Bytes.text(owner, StandardCharsets.US_ASCII)
        .and(MIDDLE)
        .and(Bytes.text(number, StandardCharsets.US_ASCII))
        .and(Bytes.filled(0, LENGTH - OWNER - MIDDLE.length() - NUMBER));
  }

  /** Reads one; empty when it is none. */
  public static Optional<KeyId> read(Bytes bytes) {
    if (bytes.length() != LENGTH || !bytes.slice(OWNER, OWNER + 2).equals(MIDDLE)) {
      return Optional.empty();
    }
    String owner = bytes.slice(0, OWNER).text(StandardCharsets.US_ASCII);
    String number = bytes.slice(OWNER + 2, OWNER + 2 + NUMBER).text(StandardCharsets.US_ASCII);
    return owner.matches("[0-9]{7}") && number.matches("[0-9]{3}")
        ? Optional.of(new KeyId(owner, number))
        : Optional.empty();
  }
}
