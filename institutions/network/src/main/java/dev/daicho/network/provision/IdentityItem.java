package dev.daicho.network.provision;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import java.util.Locale;

/** The items of identification information (本人確認情報) that may be given (住民基本台帳法30条の6). */
public enum IdentityItem {
  NAME,
  KANA,
  FORMER_SURNAME,
  ALIAS,
  BIRTH,
  SEX,
  ADDRESS,
  /** That and why the record was removed (消除); a resident has none. */
  REMOVAL,
  INDIVIDUAL_NUMBER,
  RESIDENT_CODE;

  /** Its stable name: {@code individual-number}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it is called. */
  public Bilingual title() {
    return Messages.get("network-provision.item." + code());
  }
}
