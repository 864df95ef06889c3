package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.HouseholdNumber;
import org.jspecify.annotations.Nullable;

/** Movers join a household other than the one they come from. */
@Basis(
    value = "住民基本台帳法23条5号・標準仕様書4.0.2",
    english = "Whoever moves joins another household, not the one they leave.")
public final class HouseholdIsAnother {

  private HouseholdIsAnother() {}

  /** Whether the household that is joined, if one is, is not the one that is left. */
  public static Verdict of(HouseholdNumber left, @Nullable HouseholdNumber joined) {
    return joined != null && left.equals(joined)
        ? Verdict.broken(
            HouseholdIsAnother.class, Messages.get("register.household-is-another.same"))
        : Verdict.met(HouseholdIsAnother.class);
  }
}
