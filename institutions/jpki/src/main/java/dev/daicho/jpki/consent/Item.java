package dev.daicho.jpki.consent;

import dev.daicho.foundation.text.Bilingual;
import java.util.Locale;

/** What is consented to, each by itself (公的個人認証法施行規則35条の2第2項). */
public enum Item {
  /** 氏名. */
  NAME("氏名", "name"),
  /** 生年月日. */
  BIRTH("生年月日", "date of birth"),
  /** 性別. */
  SEX("性別", "sex"),
  /** 住所. */
  ADDRESS("住所", "address");

  private final Bilingual title;

  Item(String ja, String en) {
    this.title = new Bilingual(ja, en);
  }

  /** What it is called. */
  public Bilingual title() {
    return title;
  }

  /** As it stands in a statement and in JSON. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
