package dev.daicho.reader;

import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.pki.Words;

/** What came of showing or changing a PIN. */
public sealed interface PinShown {

  /** It was right; a PIN is shown until another application is selected. */
  record Right() implements PinShown {}

  /**
   * It was wrong.
   *
   * @param left so many tries are left; 0 when it is blocked by this one
   */
  record Wrong(int left) implements PinShown {}

  /** It is blocked since before. */
  record Blocked() implements PinShown {}

  /** It was not sent, since it cannot be right. */
  record NotSent(Words why) implements PinShown {}

  /** The card refused for another reason. */
  record Refused(StatusWord status) implements PinShown {}

  /** It, in words. */
  default Words words() {
    return switch (this) {
      case Right right -> CardWords.of(StatusWord.DONE);
      case Wrong(var left) -> CardWords.of(StatusWord.triesLeft(left));
      case Blocked blocked -> CardWords.of(StatusWord.BLOCKED);
      case NotSent(var why) -> why;
      case Refused(var status) -> CardWords.of(status);
    };
  }
}
