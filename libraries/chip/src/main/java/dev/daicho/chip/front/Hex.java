package dev.daicho.chip.front;

import dev.daicho.chip.apdu.Bytes;
import java.util.Optional;

/** Hexadecimal digits as others send them. */
final class Hex {

  private Hex() {}

  /** The bytes; empty when they are something else. */
  static Optional<Bytes> read(String digits) {
    try {
      return Optional.of(Bytes.hex(digits.strip()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
