package dev.daicho.testkit;

import java.util.Arrays;

/** What a card answers: data, and a status word. */
final class CardResponse {

  private final byte[] data;
  private final int status;

  CardResponse(byte[] data, int status) {
    this.data = data;
    this.status = status;
  }

  /** Takes an answer apart; one without a status word is no card's. */
  static CardResponse parse(byte[] answer) {
    int end = answer.length - 2;
    if (end < 0) {
      throw new TestkitException("カードの応答ではありません。", "that is no card's answer");
    }
    return new CardResponse(
        Arrays.copyOf(answer, end), (answer[end] & 0xFF) << 8 | (answer[end + 1] & 0xFF));
  }

  byte[] data() {
    return data.clone();
  }

  int status() {
    return status;
  }

  boolean isDone() {
    return status == StatusWords.DONE;
  }

  /** Itself, when the card did it. */
  CardResponse orElseThrow() {
    if (!isDone()) {
      throw new CardRefused(status);
    }
    return this;
  }
}
