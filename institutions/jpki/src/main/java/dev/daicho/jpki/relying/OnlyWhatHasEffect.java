package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/** What is not there is not taken away. */
@Basis(
    value = "公的個人認証法17条3項・38条の2第6項",
    english = "Only what has effect is revoked.",
    from = "2016-01-01")
public final class OnlyWhatHasEffect {

  private OnlyWhatHasEffect() {}

  /** Whether there is something to be taken away. */
  public static Verdict of(RelyingParty party, boolean there) {
    return there
        ? Verdict.met(OnlyWhatHasEffect.class)
        : Verdict.broken(
            OnlyWhatHasEffect.class,
            Messages.get("jpki-relying.only-what-has-effect.none", party.name()));
  }
}
