package dev.daicho.pki.der;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Reads DER as it comes, holding one small element at a time. The elements that are entered are
 * those the caller asks for, so nesting is bounded by the caller's code.
 */
public final class DerInput {

  static final int HIGH_TAG = 0x1F;

  private static final int LONG_FORM = 0x80;
  private static final int MOST_LENGTH_BYTES = 4;
  private static final int BUFFER = 1 << 16;
  private static final int BYTE = 0xFF;
  private static final int NONE = -1;

  private final InputStream in;
  private final byte[] buffer = new byte[BUFFER];
  private final Deque<Long> ends = new ArrayDeque<>();
  private List<MessageDigest> hashes = List.of();
  private int from;
  private int hashed;
  private int filled;
  private long before;

  /** Of a stream, which stays open. */
  public DerInput(InputStream in) {
    this.in = in;
  }

  /**
   * From now on every byte is hashed, the next element's header included. Those of before have then
   * all they were to have.
   */
  public void hash(List<MessageDigest> into) {
    update();
    hashes = List.copyOf(into);
  }

  /** In long pieces, since that is faster than byte by byte. */
  private void update() {
    hashes.forEach(hash -> hash.update(buffer, hashed, from - hashed));
    hashed = from;
  }

  /** Whether there is a byte at {@code from}, fetching more when needed. */
  private boolean more() throws IOException {
    if (from < filled) {
      return true;
    }
    update();
    before += filled;
    from = 0;
    hashed = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }

  /** How many bytes were read. */
  public long offset() {
    return before + from;
  }

  /** The next element's tag, not taken yet; -1 at the end of the element that was entered. */
  public int tag() throws IOException, DerException {
    if (atEnd()) {
      return NONE;
    }
    if (!more()) {
      throw early();
    }
    return buffer[from] & BYTE;
  }

  private boolean atEnd() {
    Long end = ends.peek();
    return end != null && offset() >= end;
  }

  /** Enters the next element, which must have that tag. */
  public void enter(int tag) throws IOException, DerException {
    expect(tag);
    next();
    long length = length(new ByteArrayOutputStream());
    ends.push(offset() + length);
  }

  /** Leaves the element that was entered last; nothing may be left in it. */
  public void leave() throws DerException {
    Long end = ends.pop();
    if (offset() != end) {
      throw new DerException(offset(), "余分な要素があります。", "There is an element too many.");
    }
  }

  /** Nothing may follow. */
  public void end() throws IOException, DerException {
    if (more()) {
      throw new DerException(offset(), "余分なバイトが続いています。", "More bytes follow.");
    }
  }

  /**
   * The whole next element, header included; well-formed on the outside only.
   *
   * @param most how many bytes its contents may have
   */
  public byte[] element(int tag, int most) throws IOException, DerException {
    expect(tag);
    ByteArrayOutputStream header = new ByteArrayOutputStream(2 + MOST_LENGTH_BYTES);
    header.write(next());
    long length = length(header);
    if (length > most) {
      throw new DerException(
          offset(), "要素が長すぎます。", "An element is too long: at most " + most + " bytes.");
    }
    byte[] whole = Arrays.copyOf(header.toByteArray(), header.size() + (int) length);
    int at = header.size();
    while (at < whole.length) {
      if (!more()) {
        throw early();
      }
      int some = Math.min(whole.length - at, filled - from);
      System.arraycopy(buffer, from, whole, at, some);
      from += some;
      at += some;
    }
    return whole;
  }

  private void expect(int tag) throws IOException, DerException {
    int found = tag();
    if (found != tag) {
      throw new DerException(offset(), "求められる要素ではありません。", "Another element was expected here.");
    }
  }

  private int next() throws IOException, DerException {
    if (atEnd() || !more()) {
      throw early();
    }
    return buffer[from++] & BYTE;
  }

  private long length(ByteArrayOutputStream copy) throws IOException, DerException {
    int first = next();
    copy.write(first);
    int more = lengthBytes(first, offset());
    long length = more == 0 ? first : 0;
    for (int i = 0; i < more; i++) {
      int one = next();
      copy.write(one);
      length = (length << Byte.SIZE) | one;
    }
    shortest(length, more, offset());
    Long end = ends.peek();
    if (end != null && length > end - offset()) {
      throw new DerException(offset(), "長さが外側を超えています。", "The length goes beyond what encloses it.");
    }
    return length;
  }

  /** How many bytes of a length follow its first. */
  static int lengthBytes(int first, long at) throws DerException {
    if (first < LONG_FORM) {
      return 0;
    }
    int more = first & ~LONG_FORM;
    if (more == 0) {
      throw new DerException(at, "不定長は使えません。", "An indefinite length is not DER.");
    }
    if (more > MOST_LENGTH_BYTES) {
      throw new DerException(at, "長さが大きすぎます。", "A length is too large.");
    }
    return more;
  }

  /** That a length was written as shortly as it can be. */
  static void shortest(long length, int more, long at) throws DerException {
    if (more > 0 && (length < LONG_FORM || length >>> (Byte.SIZE * (more - 1)) == 0)) {
      throw new DerException(at, "長さが最短ではありません。", "A length is not written in the shortest way.");
    }
  }

  private DerException early() {
    return new DerException(offset(), "途中で終わっています。", "It ends too early.");
  }
}
