package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.RecordedDate;
import java.time.LocalDate;

/** A death is not before the birth, which the refusal does not quote: it passes no gate. */
@Basis(value = "戸籍法86条2項", english = "Nobody dies before they were born.", from = "1948-01-01")
public final class DeathNotBeforeBirth {

  private DeathNotBeforeBirth() {}

  /** Whether the order of the two days can be true. */
  public static Verdict of(RecordedDate birth, LocalDate died) {
    return birth.exact() && died.isBefore(birth.date())
        ? Verdict.broken(
            DeathNotBeforeBirth.class, Messages.get("register.death-not-before-birth.before", died))
        : Verdict.met(DeathNotBeforeBirth.class);
  }
}
