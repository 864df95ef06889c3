package dev.daicho.register;

import dev.daicho.foundation.notice.Notice;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import java.time.LocalDate;

/**
 * Somebody who lived in another municipality has a resident record here: that municipality is told
 * (転入通知, 住民基本台帳法9条1項).
 *
 * @param former the municipality moved from, which is told
 * @param municipality the municipality moved to, which tells
 * @param residentCode 住民票コード, by which the former one finds the person
 * @param movedIn 転入をした年月日
 * @param address the new address
 */
public record MoveInNotice(
    MunicipalityCode former,
    MunicipalityCode municipality,
    ResidentCode residentCode,
    LocalDate movedIn,
    String address)
    implements Notice {

  /** Its type in journals. */
  public static final String TYPE = "move-in-notice";

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public int version() {
    return 1;
  }

  /** Never in logs. */
  @Override
  public String toString() {
    return "MoveInNotice[" + municipality + " to " + former + "]";
  }
}
