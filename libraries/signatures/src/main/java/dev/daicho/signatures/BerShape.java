package dev.daicho.signatures;

/**
 * Whether bytes are one element of BER, inside and out, not nested too deeply (X.690, 8.1). In one
 * pass, without recursion, so that nesting costs nothing.
 */
final class BerShape {

  /** What was found. */
  enum Found {
    GOOD,
    BROKEN,
    TOO_DEEP
  }

  private static final int CONSTRUCTED = 0x20;
  private static final int HIGH_TAG = 0x1F;
  private static final int MORE = 0x80;
  private static final int INDEFINITE = -1;

  private final byte[] bytes;
  private final int[] ends = new int[Limits.DEEPEST + 1];
  private int depth;
  private int at;

  private BerShape(byte[] bytes) {
    this.bytes = bytes;
    this.ends[0] = bytes.length;
  }

  static Found of(byte[] bytes) {
    return new BerShape(bytes).walk();
  }

  /** How many bytes the first element has; all of them when it is none. */
  static int lengthOfFirst(byte[] bytes) {
    BerShape shape = new BerShape(bytes);
    shape.walk();
    return shape.depth == 0 ? shape.at : bytes.length;
  }

  private Found walk() {
    do {
      if (depth > 0 && ends[depth] == INDEFINITE && isEndOfContents()) {
        at += 2;
        depth--;
      } else {
        Found found = element();
        if (found != Found.GOOD) {
          return found;
        }
      }
      while (depth > 0 && ends[depth] == at) {
        depth--;
      }
    } while (depth > 0);
    return at == bytes.length ? Found.GOOD : Found.BROKEN;
  }

  private boolean isEndOfContents() {
    return at + 1 < bytes.length && bytes[at] == 0 && bytes[at + 1] == 0;
  }

  private Found element() {
    int end = end();
    int tag = next(end);
    if ((tag & HIGH_TAG) == HIGH_TAG) {
      int more = next(end);
      while (more >= MORE) {
        more = next(end);
      }
    }
    int first = next(end);
    if (first < 0) {
      return Found.BROKEN;
    }
    if (first == MORE) {
      return (tag & CONSTRUCTED) != 0 ? enter(INDEFINITE) : Found.BROKEN;
    }
    long length = first < MORE ? first : longLength(first - MORE, end);
    if (length < 0 || length > end - at) {
      return Found.BROKEN;
    }
    if ((tag & CONSTRUCTED) != 0) {
      return enter(at + (int) length);
    }
    at += (int) length;
    return Found.GOOD;
  }

  private Found enter(int end) {
    if (depth == Limits.DEEPEST) {
      return Found.TOO_DEEP;
    }
    ends[++depth] = end;
    return Found.GOOD;
  }

  private long longLength(int count, int end) {
    if (count > Integer.BYTES) {
      return -1;
    }
    long length = 0;
    for (int i = 0; i < count; i++) {
      int one = next(end);
      if (one < 0) {
        return -1;
      }
      length = (length << Byte.SIZE) | one;
    }
    return length;
  }

  /** The end that encloses, of whatever has one. */
  private int end() {
    int level = depth;
    while (ends[level] == INDEFINITE) {
      level--;
    }
    return ends[level];
  }

  /** The next byte, or -1. */
  private int next(int end) {
    return at < end ? bytes[at++] & 0xFF : -1;
  }
}
