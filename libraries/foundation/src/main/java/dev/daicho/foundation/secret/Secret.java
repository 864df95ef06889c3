package dev.daicho.foundation.secret;

import java.util.Base64;
import java.util.HexFormat;

/**
 * One version of one secret: 32 random bytes. Its text form never shows them.
 *
 * @param id what it is for
 * @param version from 1, growing with each rotation
 * @param bytes the secret itself
 */
@SuppressWarnings("ArrayRecordComponent")
public record Secret(String id, int version, byte[] bytes) {

  public Secret {
    bytes = bytes.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The secret as a password: base64url, 43 characters. */
  public String asPassword() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The secret in hexadecimal, 64 characters. */
  public String asHex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public String toString() {
    return "Secret[" + id + " version " + version + "]";
  }
}
