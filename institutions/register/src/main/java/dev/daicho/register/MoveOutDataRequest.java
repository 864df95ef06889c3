package dev.daicho.register;

import dev.daicho.foundation.notice.Notice;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;

/**
 * Somebody has come to move in without paper whose data have not come, or have been deleted: the
 * municipality moved from is told, and sends them again (住民基本台帳法24条の2第5項・6項).
 *
 * @param former the municipality moved from, which is asked
 * @param residentCode whose data
 */
public record MoveOutDataRequest(MunicipalityCode former, ResidentCode residentCode)
    implements Notice {

  /** Its type in journals. */
  public static final String TYPE = "move-out-data-request";

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
    return "MoveOutDataRequest[" + former + "]";
  }
}
