package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * 個人番号 in the text application: 17 bytes, of which the last two are filler.
 *
 * @param digits twelve
 */
public record TextNumber(String digits) {

  private static final int TAG = 0xFF10;
  private static final String FORM = "[0-9]{12}";

  /** Checks the digits, not the check digit. */
  public TextNumber {
    if (!digits.matches(FORM)) {
      throw new IllegalArgumentException("twelve digits");
    }
  }

  /** The file. */
  public Bytes encoded() {
    return Tlv.encoded(TAG, Bytes.text(digits, StandardCharsets.US_ASCII))
        .and(Bytes.filled(0xFF, 2));
  }

  /** Reads a file; empty when it is none. */
  public static Optional<TextNumber> read(Bytes file) {
    return Tlv.first(file)
        .filter(one -> one.tag() == TAG)
        .map(one -> one.value().text(StandardCharsets.US_ASCII))
        .filter(digits -> digits.matches(FORM))
        .map(TextNumber::new);
  }

  @Override
  public String toString() {
    return "TextNumber[masked]";
  }
}
