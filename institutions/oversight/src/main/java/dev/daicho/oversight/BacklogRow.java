package dev.daicho.oversight;

/**
 * One month of a {@link BacklogReport}.
 *
 * @param month as the plan names it
 * @param cleared municipalities that clear their backlog in this month; in the first, by its end
 * @param clearedCumulative municipalities that have by its end
 * @param clearedShare those as a share of all municipalities
 * @param notices notices sent up to its end (交付通知書送付枚数)
 * @param applications applications filed up to its end (申請数)
 */
public record BacklogRow(
    String month,
    long cleared,
    long clearedCumulative,
    Ratio clearedShare,
    long notices,
    long applications) {

  /** Notices sent to applications filed. */
  public Ratio rate() {
    return new Ratio(notices, applications);
  }
}
