package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What JPKI says of the thing that carries it: CK_TOKEN_INFO of PKCS#11, 160 bytes.
 *
 * @param label tells cards and phones apart, at most 32 characters
 * @param manufacturer at most 32 characters
 * @param model at most 16 characters
 * @param serial at most 16 characters
 */
public record TokenInformation(String label, String manufacturer, String model, String serial) {

  /** The label of a My Number Card. */
  public static final String CARD = "JPKIAPICCTOKEN2";

  /** The label of an Android phone. */
  public static final String ANDROID = "JPKIAPGPSETOKEN";

  /** The label of an iPhone. */
  public static final String IPHONE = "JPKIAPIOSTOKEN";

  private static final int LONG = 32;
  private static final int SHORT = 16;
  private static final int FILE = 160;

  /** Flags, sessions and lengths of PINs (16 and 6), as cards in use have them. */
  private static final Bytes WORDS =
      Bytes.hex(
          "0000040D 00000001 00000000 00000001 00000000 00000010 00000006"
              + "FFFFFFFF FFFFFFFF FFFFFFFF FFFFFFFF");

  private static final String VERSIONS = "0301";

  /** Checks the lengths. */
  public TokenInformation {
    if (label.length() > LONG
        || manufacturer.length() > LONG
        || model.length() > SHORT
        || serial.length() > SHORT) {
      throw new IllegalArgumentException("longer than its field");
    }
  }

  /** The file. */
  public Bytes encoded() {
    return padded(label, LONG)
        .and(padded(manufacturer, LONG))
        .and(padded(model, SHORT))
        .and(padded(serial, SHORT))
        .and(WORDS)
        .and(Bytes.text(VERSIONS, StandardCharsets.US_ASCII))
        .and(Bytes.filled('9', SHORT));
  }

  private static Bytes padded(String text, int length) {
    return Bytes.text(text, StandardCharsets.US_ASCII)
        .and(Bytes.filled(' ', length - text.length()));
  }

  /** Reads a file; empty when it is none. */
  public static Optional<TokenInformation> read(Bytes file) {
    return file.length() < FILE
        ? Optional.empty()
        : Optional.of(
            new TokenInformation(
                text(file, 0, LONG),
                text(file, LONG, LONG),
                text(file, 2 * LONG, SHORT),
                text(file, 2 * LONG + SHORT, SHORT)));
  }

  private static String text(Bytes file, int from, int length) {
    return file.slice(from, from + length).text(StandardCharsets.US_ASCII).stripTrailing();
  }
}
