package dev.daicho.testkit;

/** What a card says to a PIN. */
public sealed interface CardAnswer {

  /** Whether it was the right one. */
  default boolean isRight() {
    return this instanceof Right;
  }

  /** The right one: what it opens is open until another application is asked, or a reset. */
  record Right() implements CardAnswer {}

  /**
   * A wrong one.
   *
   * @param triesLeft how many more wrong ones the card takes; after the last, 0, it is blocked
   */
  record Wrong(int triesLeft) implements CardAnswer {}

  /** The PIN is blocked, so that even the right one does not help. */
  record Blocked() implements CardAnswer {}

  /**
   * Not looked at, since it can be no PIN.
   *
   * @param status such as {@code 0x6700}
   */
  record Refused(int status) implements CardAnswer {}

  /** What a status word in answer to VERIFY means. */
  static CardAnswer of(int status) {
    if (status == StatusWords.DONE) {
      return new Right();
    }
    if (status == StatusWords.BLOCKED) {
      return new Blocked();
    }
    return StatusWords.saysTries(status)
        ? new Wrong(StatusWords.tries(status))
        : new Refused(status);
  }
}
