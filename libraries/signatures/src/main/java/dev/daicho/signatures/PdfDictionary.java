package dev.daicho.signatures;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys of one dictionary as they stand in the bytes (ISO 32000-2, 7.2 and 7.3), since readers
 * of PDF show only one of two equal keys.
 */
final class PdfDictionary {

  private static final byte[] OBJECT = " obj".getBytes(StandardCharsets.US_ASCII);

  private final byte[] pdf;
  private final int limit;
  private final List<String> keys = new ArrayList<>();
  private int at;

  private PdfDictionary(byte[] pdf, int at, int limit) {
    this.pdf = pdf;
    this.at = at;
    this.limit = limit;
  }

  /**
   * The keys of the indirect object's dictionary that lies around an offset.
   *
   * @param inside an offset where a value of the dictionary begins
   * @param limit where to stop reading
   * @return the keys in their order, or empty when there is no dictionary around that offset
   */
  static Optional<List<String>> around(byte[] pdf, int inside, int limit) {
    int start = lastObject(pdf, inside);
    if (start < 0) {
      return Optional.empty();
    }
    PdfDictionary dictionary = new PdfDictionary(pdf, start, limit);
    return dictionary.read() && dictionary.at > inside
        ? Optional.of(dictionary.keys)
        : Optional.empty();
  }

  private static int lastObject(byte[] pdf, int before) {
    for (int i = before - OBJECT.length; i >= 0; i--) {
      boolean here = true;
      for (int j = 0; j < OBJECT.length && here; j++) {
        here = pdf[i + j] == OBJECT[j];
      }
      if (here) {
        return i + OBJECT.length;
      }
    }
    return -1;
  }

  /** Reads the dictionary through, noting the keys of its outermost level. */
  private boolean read() {
    blanks();
    if (!opens()) {
      return false;
    }
    at += 2;
    int depth = 1;
    boolean keyNext = true;
    while (at < limit) {
      blanks();
      if (at >= limit) {
        return false;
      }
      if (opens()) {
        at += 2;
        depth++;
      } else if (closes()) {
        at += 2;
        depth--;
        if (depth == 0) {
          return true;
        }
        keyNext = true;
      } else if (pdf[at] == '[') {
        at++;
        depth++;
      } else if (pdf[at] == ']') {
        at++;
        depth--;
        if (depth <= 0) {
          return false;
        }
        keyNext = true;
      } else {
        boolean name = pdf[at] == '/';
        String token = token();
        if (depth == 1) {
          if (name && keyNext) {
            keys.add(token);
            keyNext = false;
          } else if (!name || !keyNext) {
            keyNext = true;
          }
        }
      }
      if (depth > Limits.DEEPEST) {
        return false;
      }
    }
    return false;
  }

  private boolean opens() {
    return at + 1 < limit && pdf[at] == '<' && pdf[at + 1] == '<';
  }

  private boolean closes() {
    return at + 1 < limit && pdf[at] == '>' && pdf[at + 1] == '>';
  }

  private void blanks() {
    while (at < limit && (isBlank(pdf[at]) || pdf[at] == '%')) {
      if (pdf[at] == '%') {
        while (at < limit && pdf[at] != '\n' && pdf[at] != '\r') {
          at++;
        }
      } else {
        at++;
      }
    }
  }

  /** A name with its escapes resolved, or any other simple token as it stands. */
  private String token() {
    if (pdf[at] == '(') {
      string();
      return "()";
    }
    if (pdf[at] == '<') {
      while (at < limit && pdf[at] != '>') {
        at++;
      }
      at++;
      return "<>";
    }
    int from = at++;
    while (at < limit && !isBlank(pdf[at]) && "()<>[]/%".indexOf(pdf[at]) < 0) {
      at++;
    }
    return unescaped(new String(pdf, from, at - from, StandardCharsets.ISO_8859_1));
  }

  private void string() {
    int depth = 0;
    do {
      switch (pdf[at]) {
        case '\\' -> at++;
        case '(' -> depth++;
        case ')' -> depth--;
        default -> {}
      }
      at++;
    } while (at < limit && depth > 0);
  }

  /** {@code /Con#74ents} is {@code /Contents} (7.3.5). */
  private static String unescaped(String name) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      int code = name.charAt(i) == '#' && i + 2 < name.length() ? hex(name, i + 1) : -1;
      if (code >= 0) {
        plain.append((char) code);
        i += 2;
      } else {
        plain.append(name.charAt(i));
      }
    }
    return plain.toString();
  }

  private static int hex(String text, int from) {
    int high = Character.digit(text.charAt(from), 16);
    int low = Character.digit(text.charAt(from + 1), 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean isBlank(byte one) {
    return one == 0 || one == '\t' || one == '\n' || one == '\f' || one == '\r' || one == ' ';
  }
}
