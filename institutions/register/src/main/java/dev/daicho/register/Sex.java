package dev.daicho.register;

import dev.daicho.foundation.text.Bilingual;
import java.util.Arrays;

/** 男女の別 (住民基本台帳法7条3号). */
public enum Sex {
  MALE(1, "男", "male"),
  FEMALE(2, "女", "female");

  private final int code;
  private final Bilingual title;

  Sex(int code, String japanese, String english) {
    this.code = code;
    this.title = new Bilingual(japanese, english);
  }

  /** What it is called. */
  public Bilingual title() {
    return title;
  }

  /** Its number in tables. */
  public int code() {
    return code;
  }

  /** The one with that number in tables. */
  public static Sex ofCode(int code) {
    return Arrays.stream(values())
        .filter(value -> value.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no Sex has the code " + code));
  }
}
