package dev.daicho.register;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A written notice that a resident is owed because a code or number was given to them. It says
 * neither: what is written on the paper is what the record says by the act.
 *
 * @param municipality whose mayor notifies
 * @param number its number there (通知書の番号), on the paper too
 * @param kind what is notified
 * @param actNumber the act that gave the code or number
 * @param person whose 宛名番号
 * @param owedOn the day of that act
 * @param issues how often it was made out
 * @param lastIssuedOn when last, or null
 */
public record Notification(
    MunicipalityCode municipality,
    long number,
    Kind kind,
    long actNumber,
    AddresseeNumber person,
    LocalDate owedOn,
    int issues,
    @Nullable LocalDate lastIssuedOn) {

  /** What is notified. */
  public enum Kind {
    /** 番号法7条1項・2項, 個人番号カード等命令7条. */
    INDIVIDUAL_NUMBER(1, "個人番号通知書", "Notice of the individual number"),
    /** 住民基本台帳法30条の3第3項. */
    RESIDENT_CODE(2, "住民票コード通知票", "Notice of the resident code"),
    /** 住民基本台帳法30条の4第4項. */
    RESIDENT_CODE_CHANGE(3, "住民票コード変更通知票", "Notice of the change of the resident code");

    private final int code;
    private final Bilingual title;

    Kind(int code, String japanese, String english) {
      this.code = code;
      this.title = new Bilingual(japanese, english);
    }

    /** What the paper is called. */
    public Bilingual title() {
      return title;
    }

    /** Its number in tables. */
    public int code() {
      return code;
    }

    /** The one with that number in tables. */
    public static Kind ofCode(int code) {
      return Arrays.stream(values())
          .filter(value -> value.code == code)
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no Kind has the code " + code));
    }
  }
}
