package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.register.Address;

/** 転居 is a change of address; another flat in the same building is one. */
@Basis(
    value = "住民基本台帳法23条・標準仕様書4.1.2.1",
    english = "A move within the municipality changes the address.")
public final class AddressChanges {

  private AddressChanges() {}

  /** Whether the new address differs from the recorded one. */
  public static Verdict of(Address before, Address after) {
    return before.samePlace(after)
        ? Verdict.broken(AddressChanges.class, Messages.get("register.address-changes.same"))
        : Verdict.met(AddressChanges.class);
  }
}
