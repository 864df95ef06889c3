package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.Household;

/** 世帯主変更 makes somebody head who was not. */
@Basis(
    value = "住民基本台帳法25条・標準仕様書4.1.4.2",
    english = "A change of head names another member as head.")
public final class HeadIsAnother {

  private HeadIsAnother() {}

  /** Whether the one named is not the head already. */
  public static Verdict of(Household before, AddresseeNumber named) {
    return before.head().filter(head -> head.addresseeNumber().equals(named)).isPresent()
        ? Verdict.broken(HeadIsAnother.class, Messages.get("register.head-is-another.same"))
        : Verdict.met(HeadIsAnother.class);
  }
}
