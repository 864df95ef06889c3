package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.LocalDate;

/** 届出日: not after today; and, but for a move-out, not before what is filed. */
@Basis(
    value = "住民基本台帳法27条・標準仕様書4.1.0.2",
    english = "The day of filing is not after the day of processing, nor before the event.")
public final class FilingNotInFuture {

  private FilingNotInFuture() {}

  /** Whether the day of filing can be true. */
  public static Verdict of(LocalDate filedOn, LocalDate processedOn) {
    return filedOn.isAfter(processedOn)
        ? Verdict.broken(
            FilingNotInFuture.class,
            Messages.get("register.filing-not-in-future.future", filedOn, processedOn))
        : Verdict.met(FilingNotInFuture.class);
  }

  /** Whether it was filed before it happened, which a move-in can not be. */
  public static Verdict notBefore(LocalDate event, LocalDate filedOn) {
    return filedOn.isBefore(event)
        ? Verdict.broken(
            FilingNotInFuture.class,
            Messages.get("register.filing-not-in-future.before-event", filedOn, event))
        : Verdict.met(FilingNotInFuture.class);
  }
}
