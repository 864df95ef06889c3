package dev.daicho.network.record;

import dev.daicho.foundation.text.Bilingual;

/** What was done to a resident record (変更情報, 施行令30条の5). */
public enum Change {
  ENTERED(1, "記載", "entered"),
  CORRECTED(2, "記載の修正", "corrected"),
  REMOVED(3, "消除", "removed");

  private final int code;
  private final Bilingual title;

  Change(int code, String japanese, String english) {
    this.code = code;
    this.title = new Bilingual(japanese, english);
  }

  /** Its number in tables. */
  public int code() {
    return code;
  }

  /** What it is called. */
  public Bilingual title() {
    return title;
  }

  /** The one with that number in tables. */
  public static Change ofCode(int code) {
    return switch (code) {
      case 1 -> ENTERED;
      case 2 -> CORRECTED;
      case 3 -> REMOVED;
      default -> throw new IllegalArgumentException("no Change has the code " + code);
    };
  }
}
