package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static dev.daicho.register.rule.VerdictAssert.assertNoted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is true of every rule with a last day: met until that day, afterwards only with a reason.
 *
 * @param rule the rule's class
 * @param lastDay the last day of filing, given the day that the period begins with
 * @param verdict what the rule says of that day, the day of filing and the reason
 */
record DeadlineAssert(
    Class<?> rule, Function<LocalDate, LocalDate> lastDay, DeadlineAssert.Asked verdict) {

  private static final LocalDate EVENT = LocalDate.of(2026, 4, 1);

  /** The rule itself. */
  interface Asked {
    Verdict of(LocalDate event, LocalDate filedOn, @Nullable String reasonForLateness);
  }

  /**
   * That day is the last: met on the first day, the day before it and on it, broken the day after.
   */
  void ends(LocalDate event, LocalDate last) {
    assertThat(lastDay.apply(event)).isEqualTo(last);
    assertMet(verdict.of(event, event, null), rule);
    assertMet(verdict.of(event, last.minusDays(1), null), rule);
    assertMet(verdict.of(event, last, null), rule);
    assertThat(assertBroken(verdict.of(event, last.plusDays(1), null), rule).en())
        .contains(last.toString());
  }

  /** The day after the last, with words that are a reason or are none. */
  void late(@Nullable String reason, boolean accepted) {
    LocalDate late = lastDay.apply(EVENT).plusDays(1);
    if (accepted) {
      assertThat(assertNoted(verdict.of(EVENT, late, reason), rule).ja()).contains("令和8年4月");
    } else {
      assertBroken(verdict.of(EVENT, late, reason), rule);
    }
  }

  /** In time a reason changes nothing. */
  void reasonInTime() {
    assertMet(verdict.of(EVENT, EVENT, "早い"), rule);
  }
}
