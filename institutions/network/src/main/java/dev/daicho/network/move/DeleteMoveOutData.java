package dev.daicho.network.move;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.numbers.MunicipalityCode;
import java.time.LocalDate;

/**
 * The day's deletion: data of people who did not come. They are kept from the notice up to and with
 * the day on which 30 days have passed since the planned one (三十日を経過した日, the 31st day after), and
 * deleted when that period is over (住民基本台帳法24条の2第4項, 施行令24条の4): on the 32nd day. Whoever comes
 * later is asked for again.
 */
public final class DeleteMoveOutData {

  private static final int KEPT_AFTER_PLANNED = 31;

  private final KeeperStore steward;
  private final Arrivals arrivals;

  /**
   * @param steward the municipal servers' store that sees whose days have passed
   * @param arrivals what has come
   */
  public DeleteMoveOutData(KeeperStore steward, Arrivals arrivals) {
    this.steward = steward;
    this.arrivals = arrivals;
  }

  /**
   * Deletes what has to be deleted by that day, of every municipality; done again, nothing.
   *
   * @return of how many people
   */
  public int delete(LocalDate today) {
    LocalDate oldest = today.minusDays(KEPT_AFTER_PLANNED);
    return steward
        .sql()
        .sql("select distinct municipality from move_out_data where planned_on < ? order by 1")
        .param(oldest)
        .query((row, n) -> MunicipalityCode.of(row.getString(1)))
        .list()
        .stream()
        .mapToInt(municipality -> arrivals.forgetThosePlannedBefore(municipality, oldest))
        .sum();
  }
}
