package dev.daicho.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text of any length in UTF-8, one after the other, without ever holding more than
 * {@link #MAX_CHARACTERS} of one. A byte order mark before the first line is not part of it; bytes
 * that are no UTF-8 become U+FFFD.
 */
final class NumberLines {

  /** Far more than any number has, however it is written. */
  static final int MAX_CHARACTERS = 10_000;

  private static final int BYTE_ORDER_MARK = '\ufeff';

  private final Reader reader;
  private boolean atStart = true;

  /** What stands in a line, without its end; {@code cut} when there was more than is kept. */
  record Line(String text, boolean cut) {}

  NumberLines(InputStream in) {
    reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** The next line; null after the last. A line ends with LF or CR LF, or with the text. */
  @Nullable Line next() throws IOException {
    StringBuilder text = new StringBuilder();
    boolean cut = false;
    int character = reader.read();
    if (atStart && character == BYTE_ORDER_MARK) {
      character = reader.read();
    }
    atStart = false;
    if (character < 0) {
      return null;
    }
    while (character >= 0 && character != '\n') {
      if (text.length() < MAX_CHARACTERS) {
        text.append((char) character);
      } else {
        cut = true;
      }
      character = reader.read();
    }
    if (!cut && !text.isEmpty() && text.charAt(text.length() - 1) == '\r') {
      text.setLength(text.length() - 1);
    }
    return new Line(text.toString(), cut);
  }
}
