package dev.daicho.pki.der;

/**
 * Whether bytes are one element of DER, inside and out: definite, shortest lengths that fit (X.690,
 * 10.1). In one pass, without recursion, so that nesting costs nothing.
 */
final class DerShape {

  /** Deeper than anything in certificates, lists, OCSP or time stamps. */
  private static final int DEEPEST = 32;

  /** Longer than any serial number or nonce. */
  private static final int LONGEST_INTEGER = 64;

  private static final int INTEGER = 0x02;
  private static final int CONSTRUCTED = 0x20;

  private final byte[] bytes;
  private final int[] ends = new int[DEEPEST + 1];
  private int depth;
  private int at;

  private DerShape(byte[] bytes) {
    this.bytes = bytes;
    this.ends[0] = bytes.length;
  }

  static void check(byte[] bytes) throws DerException {
    new DerShape(bytes).walk();
  }

  private void walk() throws DerException {
    do {
      element();
      while (depth > 0 && at == ends[depth]) {
        depth--;
      }
    } while (depth > 0);
    if (at != bytes.length) {
      throw new DerException(at, "余分なバイトが続いています。", "More bytes follow.");
    }
  }

  private void element() throws DerException {
    int tag = next();
    if ((tag & DerInput.HIGH_TAG) == DerInput.HIGH_TAG) {
      throw new DerException(at, "使われないタグです。", "A tag of several bytes is not in use here.");
    }
    long length = length();
    if (length > ends[depth] - at) {
      throw new DerException(at, "長さが外側を超えています。", "The length goes beyond what encloses it.");
    }
    if ((tag & CONSTRUCTED) != 0) {
      if (depth == DEEPEST) {
        throw new DerException(at, "入れ子が深すぎます。", "It is nested too deeply.");
      }
      ends[++depth] = at + (int) length;
      return;
    }
    if (tag == INTEGER && (length == 0 || length > LONGEST_INTEGER)) {
      throw new DerException(at, "整数の長さが範囲外です。", "An integer has no byte or too many.");
    }
    at += (int) length;
  }

  private int next() throws DerException {
    if (at >= ends[depth]) {
      throw new DerException(at, "途中で終わっています。", "It ends too early.");
    }
    return bytes[at++] & 0xFF;
  }

  private long length() throws DerException {
    int first = next();
    int more = DerInput.lengthBytes(first, at);
    long length = more == 0 ? first : 0;
    for (int i = 0; i < more; i++) {
      length = (length << Byte.SIZE) | next();
    }
    DerInput.shortest(length, more, at);
    return length;
  }
}
