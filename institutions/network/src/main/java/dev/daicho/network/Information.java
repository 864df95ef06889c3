package dev.daicho.network;

import dev.daicho.foundation.text.Bilingual;

/** The two kinds of information that the levels keep, each in a network of its own. */
public enum Information {
  /** 本人確認情報, of resident records (住民基本台帳法30条の6). */
  RESIDENT("住民票", "resident record"),
  /** 附票本人確認情報, of annexes of family registers (住民基本台帳法30条の41). */
  ANNEX("戸籍の附票", "annex of a family register");

  private final Bilingual title;

  Information(String japanese, String english) {
    this.title = new Bilingual(japanese, english);
  }

  /** What it is taken from. */
  public Bilingual title() {
    return title;
  }
}
