package dev.daicho.numbers;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a number and how people type them.
 *
 * <p>Full-width digits and letters count as half-width ones, small letters as capitals. Spaces of
 * any kind may stand anywhere; one hyphen may stand between two characters, and every sign that
 * Japanese keyboards put in its place is taken for one.
 */
final class Form {

  /** Hyphens, dashes, minus signs and the long-vowel marks beside them on the keyboard. */
  private static final String HYPHENS = "-‐‑‒–—―−ー－ｰ";

  private final String pattern;
  private final boolean leadingZerosMayBeLeftOut;

  private Form(String pattern, boolean leadingZerosMayBeLeftOut) {
    this.pattern = pattern;
    this.leadingZerosMayBeLeftOut = leadingZerosMayBeLeftOut;
  }

  /** Exactly so many characters: {@code 0} stands for a digit, {@code A} for a letter. */
  static Form of(String pattern) {
    return new Form(pattern, false);
  }

  /** So many digits, of which leading zeros need not be typed. */
  static Form upTo(int digits) {
    return new Form("0".repeat(digits), true);
  }

  /** Gives the canonical characters, or the first fault; reads the text once, however long. */
  Parsed<String> read(@Nullable CharSequence typed) {
    CharSequence text = typed == null ? "" : typed;
    StringBuilder canonical = new StringBuilder(pattern.length());
    int count = 0;
    int position = 0;
    NumberFault.@Nullable WrongCharacter openHyphen = null;
    int next = 0;
    while (next < text.length()) {
      int codePoint = Character.codePointAt(text, next);
      next += Character.charCount(codePoint);
      position++;
      if (Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint)) {
        continue;
      }
      if (HYPHENS.indexOf(codePoint) >= 0) {
        if (count == 0 || openHyphen != null) {
          return new Parsed.Invalid<>(wrong(position, codePoint));
        }
        openHyphen = wrong(position, codePoint);
        continue;
      }
      openHyphen = null;
      int character = narrow(codePoint);
      if (!fits(character, count)) {
        return new Parsed.Invalid<>(wrong(position, codePoint));
      }
      if (count < pattern.length()) {
        canonical.append((char) character);
      }
      count++;
    }
    if (openHyphen != null) {
      return new Parsed.Invalid<>(openHyphen);
    }
    if (count == 0) {
      return new Parsed.Invalid<>(new NumberFault.Empty());
    }
    int missing = pattern.length() - count;
    if (missing < 0 || (missing > 0 && !leadingZerosMayBeLeftOut)) {
      return new Parsed.Invalid<>(new NumberFault.WrongLength(pattern.length(), count));
    }
    return new Parsed.Valid<>(canonical.insert(0, "0".repeat(missing)).toString());
  }

  /** Any characters of this form, each as likely as another. */
  String random(RandomGenerator random) {
    StringBuilder drawn = new StringBuilder(pattern.length());
    for (int i = 0; i < pattern.length(); i++) {
      char first = pattern.charAt(i);
      drawn.append((char) (first + random.nextInt(first == '0' ? 10 : 26)));
    }
    return drawn.toString();
  }

  /** Writes a number of at least 0 with leading zeros in so many digits. */
  static String padded(long number, int digits) {
    if (number < 0) {
      throw new IllegalArgumentException("a negative number has no digits here");
    }
    char[] written = new char[digits];
    long rest = number;
    for (int i = digits - 1; i >= 0; i--) {
      written[i] = (char) ('0' + rest % 10);
      rest /= 10;
    }
    if (rest != 0) {
      throw new IllegalArgumentException("more than " + digits + " digits");
    }
    return new String(written);
  }

  private static NumberFault.WrongCharacter wrong(int position, int codePoint) {
    return new NumberFault.WrongCharacter(position, Character.toString(codePoint));
  }

  private static int narrow(int codePoint) {
    int narrow = codePoint >= '！' && codePoint <= '～' ? codePoint - '！' + '!' : codePoint;
    return narrow >= 'a' && narrow <= 'z' ? narrow - 'a' + 'A' : narrow;
  }

  /** A character too many may be of any kind that the number has: the length is the fault then. */
  private boolean fits(int character, int at) {
    boolean digit = character >= '0' && character <= '9';
    boolean letter = character >= 'A' && character <= 'Z';
    if (at >= pattern.length()) {
      return digit || (letter && pattern.indexOf('A') >= 0);
    }
    return pattern.charAt(at) == '0' ? digit : letter;
  }
}
