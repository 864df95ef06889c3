package dev.daicho.signatures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The beginning and the ends of a PDF (ISO 32000-2, 7.5.2 and 7.5.5), byte by byte: readers of PDF
 * repair what is broken, so that they are no judges of what is whole.
 */
final class PdfEnds {

  private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);

  /** Room for "startxref", an offset, "%%EOF" and line ends. */
  private static final int TRAILER = 64;

  private PdfEnds() {}

  /** Whether it says at its first byte that it is a PDF. */
  static boolean isPdf(byte[] bytes) {
    return startsWith(bytes, 0, HEADER);
  }

  /** Whether it begins and ends as it should. */
  static boolean whole(byte[] pdf) {
    return isPdf(pdf) && isEnd(pdf, pdf.length);
  }

  /**
   * Whether a revision ends just before an offset: startxref, a number, %%EOF, at most one line
   * end.
   */
  static boolean isEnd(byte[] pdf, int offset) {
    if (offset < TRAILER || offset > pdf.length) {
      return false;
    }
    String last =
        new String(Arrays.copyOfRange(pdf, offset - TRAILER, offset), StandardCharsets.ISO_8859_1);
    return last.matches("(?s).*startxref\\s+\\d+\\s+%%EOF(\\r\\n|\\r|\\n)?");
  }

  private static boolean startsWith(byte[] bytes, int from, byte[] some) {
    return bytes.length >= from + some.length
        && Arrays.equals(bytes, from, from + some.length, some, 0, some.length);
  }
}
