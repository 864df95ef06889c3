package dev.daicho.chip.apdu;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;

/** Some bytes that nobody changes any more. */
public final class Bytes {

  /** None. */
  public static final Bytes NONE = new Bytes(new byte[0]);

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final byte[] bytes;

  private Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A copy of these. */
  public static Bytes of(byte... bytes) {
    return new Bytes(bytes.clone());
  }

  /** Those that hexadecimal digits stand for; spaces between them are left out. */
  public static Bytes hex(String digits) {
    return new Bytes(HEX.parseHex(digits.replace(" ", "")));
  }

  /** A text in an encoding. */
  public static Bytes text(String text, Charset charset) {
    return new Bytes(text.getBytes(charset));
  }

  /** A number in two bytes, the higher first. */
  public static Bytes u16(int number) {
    return new Bytes(new byte[] {(byte) (number >> 8), (byte) number});
  }

  /** One byte so many times. */
  public static Bytes filled(int value, int count) {
    byte[] bytes = new byte[count];
    Arrays.fill(bytes, (byte) value);
    return new Bytes(bytes);
  }

  /** How many. */
  public int length() {
    return bytes.length;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  /** One of them, 0 to 255. */
  public int at(int index) {
    return bytes[index] & 0xFF;
  }

  /** The number that two of them are, the higher first. */
  public int u16At(int index) {
    return at(index) << 8 | at(index + 1);
  }

  /** Those from the first index up to, without, the second. */
  public Bytes slice(int from, int to) {
    return new Bytes(Arrays.copyOfRange(bytes, from, to));
  }

  /** Those from an index on. */
  public Bytes from(int index) {
    return slice(index, bytes.length);
  }

  /** Whether they begin so. */
  public boolean startsWith(Bytes prefix) {
    return prefix.length() <= length() && slice(0, prefix.length()).equals(prefix);
  }

  /** These and then those. */
  public Bytes and(Bytes more) {
    byte[] all = Arrays.copyOf(bytes, bytes.length + more.bytes.length);
    System.arraycopy(more.bytes, 0, all, bytes.length, more.bytes.length);
    return new Bytes(all);
  }

  /** A copy. */
  public byte[] toArray() {
    return bytes.clone();
  }

  /** The text that they are in an encoding. */
  public String text(Charset charset) {
    return new String(bytes, charset);
  }

  /** In upper-case hexadecimal digits. */
  public String toHex() {
    return HEX.formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes those && Arrays.equals(bytes, those.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return toHex();
  }
}
