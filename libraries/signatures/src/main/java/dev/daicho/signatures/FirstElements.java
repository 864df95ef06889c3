package dev.daicho.signatures;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tells what stands in DER or BER by its first elements alone, so that what is cut off, too long or
 * broken further in is still told.
 */
final class FirstElements {

  private static final int SEQUENCE = 0x30;
  private static final int INTEGER = 0x02;
  private static final int OID = 0x06;
  private static final int ENUMERATED = 0x0A;
  private static final int UTF8 = 0x0C;
  private static final int UTC_TIME = 0x17;
  private static final int GENERALIZED_TIME = 0x18;
  private static final int TAGGED_0 = 0xA0;
  private static final int LONG = 0x80;
  private static final int NONE = -1;

  /** id-signedData (RFC 5652, 5.1) and id-ct-TSTInfo (RFC 3161, 2.4.2). */
  private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("06092A864886F70D010702");

  private static final byte[] STAMP_INFO = HexFormat.of().parseHex("060B2A864886F70D0109100104");

  private final byte[] bytes;
  private int at;

  private FirstElements(byte[] bytes) {
    this.bytes = bytes;
  }

  static Optional<Material> material(byte[] bytes) {
    FirstElements first = new FirstElements(bytes);
    return first.tag() == SEQUENCE && first.enter() ? first.inside() : Optional.empty();
  }

  private Optional<Material> inside() {
    return switch (tag()) {
      case ENUMERATED -> Optional.of(Material.STATUS_ANSWER);
      case OID -> stands(SIGNED_DATA) ? Optional.of(signedData()) : Optional.empty();
      case SEQUENCE -> enter() ? Optional.of(sequence()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private Material signedData() {
    boolean stamp = skip(1) && enter() && enter() && skip(2) && enter() && stands(STAMP_INFO);
    return stamp ? Material.TIME_STAMP : Material.CMS;
  }

  /** A certificate's, a list's or a time stamp response's first part. */
  private Material sequence() {
    if (tag() == SEQUENCE) {
      return Material.REVOCATION_LIST; // of version 1
    }
    if (tag() == TAGGED_0) {
      return Material.CERTIFICATE;
    }
    int status = at;
    if (tag() != INTEGER || !skip(1) || tag() != SEQUENCE) {
      return at > status ? Material.TIME_STAMP : Material.CERTIFICATE;
    }
    int algorithm = at;
    if (enter() && (tag() == UTF8 || stands(SIGNED_DATA))) {
      return Material.TIME_STAMP; // what the authority says of its status, or the token
    }
    at = algorithm;
    boolean list = skip(2) && (tag() == UTC_TIME || tag() == GENERALIZED_TIME);
    return list ? Material.REVOCATION_LIST : Material.CERTIFICATE;
  }

  private int tag() {
    return at < bytes.length ? bytes[at] & 0xFF : NONE;
  }

  private boolean stands(byte[] what) {
    return bytes.length >= at + what.length
        && Arrays.equals(bytes, at, at + what.length, what, 0, what.length);
  }

  /** Goes to the contents of the element here. */
  private boolean enter() {
    return contents() != NONE;
  }

  /** Goes behind some elements, as far as they are there. */
  private boolean skip(int elements) {
    for (int i = 0; i < elements; i++) {
      int length = contents();
      if (length < 0 || length > bytes.length - at) {
        return false;
      }
      at += length;
    }
    return true;
  }

  /** Goes to the contents, and tells how many bytes they have; 0 when that is not told. */
  private int contents() {
    if (at + 1 >= bytes.length) {
      return NONE;
    }
    int first = bytes[at + 1] & 0xFF;
    at += 2;
    if (first < LONG) {
      return first;
    }
    int more = first - LONG;
    if (at + more > bytes.length) {
      return NONE;
    }
    long length = 0;
    for (int i = 0; i < more; i++) {
      length = Math.min(Integer.MAX_VALUE, (length << Byte.SIZE) | (bytes[at++] & 0xFF));
    }
    return (int) length;
  }
}
