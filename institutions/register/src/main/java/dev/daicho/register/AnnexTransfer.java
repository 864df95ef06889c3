package dev.daicho.register;

import dev.daicho.foundation.notice.Notice;
import dev.daicho.numbers.MunicipalityCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The registered domicile of somebody has gone from one municipality to another: the former one
 * tells all that its annex says (住民基本台帳法19条3項).
 *
 * @param from the former municipality
 * @param on the day of the transfer
 * @param person who it is about, with the new registered domicile
 * @param lines the row of addresses, oldest first
 * @param decidedAt when it was decided, town time
 */
public record AnnexTransfer(
    MunicipalityCode from,
    LocalDate on,
    AnnexPerson person,
    List<AnnexLine> lines,
    Instant decidedAt)
    implements Notice {

  /** Its type in journals. */
  public static final String TYPE = "annex-transfer";

  public AnnexTransfer {
    lines = List.copyOf(lines);
  }

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
    return "AnnexTransfer[from " + from + "]";
  }
}
