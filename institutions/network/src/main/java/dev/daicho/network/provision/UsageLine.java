package dev.daicho.network.provision;

import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How many answers an office was given in a month (規則22条, 24条).
 *
 * @param month in which they left
 * @param article under which it asked, as a lawyer cites it
 * @param affair where the affair stands
 * @param office who was given them
 * @param method how they left
 * @param answers how many, people removed included; those who were not found are none
 * @param residentCodes how many of them told a resident code
 */
public record UsageLine(
    YearMonth month,
    String article,
    String affair,
    String office,
    LookUp.Method method,
    long answers,
    long residentCodes) {

  private static final String BETWEEN = " / ";
  private static final String WAY = "provision-";

  /** What an audit entry says of article, affair and office, and through whom they asked. */
  static String basis(LookUp.Question question, @Nullable Affair affair) {
    String basis =
        question.article().citation()
            + BETWEEN
            + (affair == null ? "?" : affair.citation())
            + BETWEEN
            + question.asker().label();
    return question.article().throughGovernor() ? basis + BETWEEN + "都道府県知事経由" : basis;
  }

  /** How an audit entry names the way out. */
  static String way(LookUp.Method method) {
    return WAY + method.name().toLowerCase(Locale.ROOT);
  }

  /** The line for entries that agree in all this. */
  static UsageLine of(String month, String basis, String act, long answers, long residentCodes) {
    String[] parts = basis.split(BETWEEN, 4);
    return new UsageLine(
        YearMonth.parse(month),
        parts[0],
        parts[1],
        parts[2],
        LookUp.Method.valueOf(act.substring(act.lastIndexOf('-') + 1).toUpperCase(Locale.ROOT)),
        answers,
        residentCodes);
  }
}
