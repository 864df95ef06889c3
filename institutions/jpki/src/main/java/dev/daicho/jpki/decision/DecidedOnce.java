package dev.daicho.jpki.decision;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.util.Optional;

/** What was proposed is decided once. */
@Basis(
    value = "公的個人認証法15条・34条",
    english = "A proposal is decided once; nothing is done twice on its account.",
    from = "2016-01-01")
public final class DecidedOnce {

  private DecidedOnce() {}

  /** Whether it is on record and waits for its decision. */
  public static Verdict of(long id, Optional<Decision> proposed) {
    if (proposed.isEmpty()) {
      return Verdict.broken(
          DecidedOnce.class, Messages.get("jpki-decision.decided-once.unknown", id));
    }
    return proposed.get().outcome().isPresent()
        ? Verdict.broken(DecidedOnce.class, Messages.get("jpki-decision.decided-once.already", id))
        : Verdict.met(DecidedOnce.class);
  }
}
