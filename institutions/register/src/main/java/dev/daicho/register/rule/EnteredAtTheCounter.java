package dev.daicho.register.rule;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.MunicipalityCode;

/** Officers and contractors of the municipality enter filings; to decide takes an officer. */
@Basis(
    value = "住民基本台帳法5条・標準仕様書4.0.8",
    english = "Filings are entered at the municipality's own counter, by officers or contractors.")
public final class EnteredAtTheCounter {

  private EnteredAtTheCounter() {}

  /** Whether somebody may enter filings there. */
  public static Verdict of(Actor who, MunicipalityCode municipality) {
    return who.role().atTheCounter() && who.belongsTo(municipality)
        ? Verdict.met(EnteredAtTheCounter.class)
        : Verdict.broken(
            EnteredAtTheCounter.class,
            Messages.get("register.entered-at-the-counter.not", who.role().title()));
  }
}
