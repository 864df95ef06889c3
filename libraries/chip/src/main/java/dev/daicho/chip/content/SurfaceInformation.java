package dev.daicho.chip.content;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Tlv;
import java.nio.charset.StandardCharsets;

/**
 * What the surface application says of itself. What the last field means is not published.
 *
 * @param key of the application
 * @param municipality five digits
 */
public record SurfaceInformation(KeyId key, String municipality) {

  private static final Bytes VERSION = Bytes.hex("06030E01");
  private static final int OPAQUE = 256;

  /** Checks the digits. */
  public SurfaceInformation {
    if (!municipality.matches("[0-9]{5}")) {
      throw new IllegalArgumentException("five digits: " + municipality);
    }
  }

  /** The file. */
  public Bytes encoded() {
    return Tlv.encoded(
        0xFF30,
        Tlv.encoded(0xDF31, VERSION)
            .and(Tlv.encoded(0xDF32, key.encoded()))
            .and(Tlv.encoded(0xDF33, Bytes.of((byte) 1)))
            .and(Tlv.encoded(0xDF34, Bytes.text(municipality, StandardCharsets.US_ASCII)))
            .and(Tlv.encoded(0xDF35, key.encoded().and(Bytes.filled(0, OPAQUE)))));
  }
}
