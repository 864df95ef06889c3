package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexEnd;
import java.util.Optional;

/** What has gone to another municipality with the registered domicile is corrected there. */
@Basis(
    value = "住民基本台帳法19条2項・3項",
    english = "An annex that was sent on with the registered domicile is corrected there.")
public final class AnnexStandsHere {

  private AnnexStandsHere() {}

  /**
   * Whether an annex can be corrected here, ex officio: there is none yet, or it has not gone
   * elsewhere. One that ended with a death can: the death may have been a mistake.
   */
  public static Verdict toCorrect(Optional<Annex> annex) {
    return annex
        .map(Annex::end)
        .filter(end -> end.why() == AnnexEnd.Why.TRANSFER)
        .map(gone -> broken("register.annex-stands-here.gone"))
        .orElseGet(() -> Verdict.met(AnnexStandsHere.class));
  }

  /** Whether there is an annex to be sent on, and it has not ended. */
  public static Verdict toSendOn(Optional<Annex> annex) {
    return annex.filter(Annex::current).isPresent()
        ? Verdict.met(AnnexStandsHere.class)
        : broken("register.annex-stands-here.none");
  }

  private static Verdict broken(String message) {
    return Verdict.broken(AnnexStandsHere.class, Messages.get(message));
  }
}
