package dev.daicho.register;

import dev.daicho.foundation.text.Bilingual;
import java.util.Arrays;

/** Why a record changed (異動事由, standard specification 1.2.2). */
public enum ChangeCause {
  MOVE_IN(11, "国内転入", "move in"),
  MOVE_IN_FROM_ABROAD(12, "国外転入等", "move in from abroad"),
  BIRTH(13, "出生", "birth"),
  MOVE_WITHIN(31, "転居", "move within"),
  MOVE_OUT(21, "国内転出", "move out"),
  MOVE_OUT_ABROAD(22, "国外転出", "move abroad"),
  DEATH(23, "死亡", "death"),
  HEAD_CHANGE(32, "世帯主変更", "change of household head"),
  MOVE_OUT_CONFIRMED(33, "転入通知の受理", "move-out confirmed"),
  NUMBER_CHANGE_REQUESTED(41, "個人番号の変更請求", "change of the individual number on request"),
  NUMBER_CHANGED_EX_OFFICIO(42, "個人番号の職権修正", "change of the individual number ex officio"),
  CODE_CHANGE_REQUESTED(43, "住民票コードの変更請求", "change of the resident code on request"),
  DOMICILE_TRANSFER(71, "転籍", "transfer of the registered domicile"),
  TRANSFERRED(19, "移行", "taken over from another system"),
  CANCELLATION_OF_ENTRY(91, "異動の取消し（減）", "cancellation of an entry"),
  CANCELLATION_OF_REMOVAL(92, "異動の取消し（増）", "cancellation of a removal"),
  CANCELLATION_OF_CORRECTION(93, "異動の取消し（修正）", "cancellation of a correction");

  private final int code;
  private final Bilingual title;

  ChangeCause(int code, String japanese, String english) {
    this.code = code;
    this.title = new Bilingual(japanese, english);
  }

  /** What it is called. */
  public Bilingual title() {
    return title;
  }

  /** Whether it undoes another change. */
  public boolean cancels() {
    return this == CANCELLATION_OF_ENTRY
        || this == CANCELLATION_OF_REMOVAL
        || this == CANCELLATION_OF_CORRECTION;
  }

  /** Its number in tables. */
  public int code() {
    return code;
  }

  /** The one with that number in tables. */
  public static ChangeCause ofCode(int code) {
    return Arrays.stream(values())
        .filter(value -> value.code == code)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no ChangeCause has the code " + code));
  }
}
