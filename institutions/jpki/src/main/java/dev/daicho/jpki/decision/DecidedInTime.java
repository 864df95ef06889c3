package dev.daicho.jpki.decision;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.Duration;
import java.time.Instant;

/**
 * A proposal can be decided for a day of twenty-four hours, its last moment included. The law wants
 * what is known recorded at once (直ちに), so it must not wait long; in twenty-four hours each shift
 * of a desk that is never closed has had it before them. What nobody decided by then rests on facts
 * that may have changed, and is looked at anew.
 */
@Basis(
    value = "公的個人認証法13条・14条・32条・33条",
    english =
        "What becomes known is recorded at once: a proposal that nobody decides within a day lapses.",
    from = "2016-01-01")
public final class DecidedInTime {

  /** For how long a proposal can be decided. */
  public static final Duration TERM = Duration.ofHours(24);

  private DecidedInTime() {}

  /** Whether it can be decided at that moment. */
  public static Verdict of(Decision decision, Instant now) {
    return now.isAfter(decision.lapsesAt())
        ? Verdict.broken(
            DecidedInTime.class,
            Messages.get("jpki-decision.decided-in-time.lapsed", decision.id()))
        : Verdict.met(DecidedInTime.class);
  }
}
