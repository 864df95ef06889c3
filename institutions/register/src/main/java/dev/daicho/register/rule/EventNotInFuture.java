package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.LocalDate;

/** 異動日: not after today, except for a move-out. */
@Basis(
    value = "住民基本台帳法22条1項・標準仕様書4.0.3",
    english = "What is filed has happened: nobody moves in before they have moved.")
public final class EventNotInFuture {

  private EventNotInFuture() {}

  /** Whether the event has happened by the day it is processed. */
  public static Verdict of(LocalDate event, LocalDate processedOn) {
    return event.isAfter(processedOn)
        ? Verdict.broken(
            EventNotInFuture.class,
            Messages.get("register.event-not-in-future.future", event, processedOn))
        : Verdict.met(EventNotInFuture.class);
  }
}
