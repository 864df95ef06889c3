package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;

/**
 * What the text application says of itself: 256 bytes, filled up. What the last field means is not
 * published.
 *
 * @param key of the application
 */
public record TextInformation(KeyId key) {

  private static final Bytes VERSION = Bytes.hex("01030E01");
  private static final int OPAQUE = 32;
  private static final int FIELD = 128;
  private static final int FILE = 256;

  /** The file. */
  public Bytes encoded() {
    // This field has a length of the long form although a shorter one would do.
    Bytes opaque =
        Bytes.hex("DF43820080")
            .and(Bytes.filled(0, OPAQUE))
            .and(Bytes.filled(0xFF, FIELD - OPAQUE));
    Bytes inner = Tlv.encoded(0xDF41, VERSION).and(Tlv.encoded(0xDF42, key.encoded())).and(opaque);
    Bytes file = Bytes.hex("FF4082").and(Bytes.u16(inner.length())).and(inner);
    return file.and(Bytes.filled(0xFF, FILE - file.length()));
  }
}
