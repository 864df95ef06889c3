package dev.daicho.chip.content;

import java.util.Arrays;
import java.util.Optional;

/** What stands for somebody's sex on a card. */
public enum Sex {
  /** 男. */
  MALE('1'),
  /** 女. */
  FEMALE('2'),
  /** 適用不能. */
  NOT_APPLICABLE('9'),
  /** 不明. */
  UNKNOWN('0');

  private final char digit;

  Sex(char digit) {
    this.digit = digit;
  }

  /** The digit on the card. */
  public String digit() {
    return String.valueOf(digit);
  }

  static Optional<Sex> of(String digit) {
    return Arrays.stream(values()).filter(one -> one.digit().equals(digit)).findFirst();
  }
}
