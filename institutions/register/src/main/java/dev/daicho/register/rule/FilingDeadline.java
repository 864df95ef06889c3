package dev.daicho.register.rule;

import dev.daicho.foundation.clock.OfficeCalendar;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the last day of a filing is reckoned, for all rules that set one.
 *
 * <p>「…した日から十四日以内」: the first day is not counted (民法140条), so the last is fourteen days later. In
 * the family register's law the day itself counts (戸籍法43条). When the office is closed on the last
 * day, the next day on which it is open takes its place (地方自治法4条の2第4項).
 */
final class FilingDeadline {

  private FilingDeadline() {}

  /** The last day for something to be filed within {@code days} days from that day. */
  static LocalDate within(int days, LocalDate from) {
    return OfficeCalendar.openOnOrAfter(from.plusDays(days));
  }

  /** The last day when the day itself is the first. */
  static LocalDate withinCountingTheFirst(int days, LocalDate from) {
    return OfficeCalendar.openOnOrAfter(from.plusDays(days - 1));
  }

  /**
   * The verdict on a filing: in time, late with a reason stated, or late without. A late filing is
   * not lost: the record has to become true all the same (住民基本台帳法3条), but the filer has to say why,
   * since filing late without just reason is fined (52条2項).
   */
  static Verdict verdict(
      Class<?> rule, LocalDate last, LocalDate filedOn, @Nullable String reasonForLateness) {
    if (!filedOn.isAfter(last)) {
      return Verdict.met(rule);
    }
    String code = "register." + RuleName.of(rule).code();
    return reasonForLateness == null || reasonForLateness.isBlank()
        ? Verdict.broken(rule, Messages.get(code + ".late", last))
        : Verdict.noted(rule, Messages.get("register.late-with-reason", last));
  }
}
