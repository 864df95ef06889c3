package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.Address;
import dev.daicho.register.Household;

/** Whoever joins a household comes to live where it lives: a household shares its dwelling. */
@Basis(value = "住民基本台帳法6条・標準仕様書4.0.2", english = "Whoever joins a household lives at its address.")
public final class LivesWithHousehold {

  private LivesWithHousehold() {}

  /** Whether the new address is that of the household that is joined. */
  public static Verdict of(Household joined, Address address) {
    return joined.residents().stream().allMatch(member -> member.address().samePlace(address))
        ? Verdict.met(LivesWithHousehold.class)
        : Verdict.broken(
            LivesWithHousehold.class, Messages.get("register.lives-with-household.elsewhere"));
  }
}
