package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;

/** The address is one of this municipality, with what is needed to find it. */
@Basis(
    value = "住民基本台帳法22条1項・23条",
    english = "The new address lies in the municipality and is complete.")
public final class AddressInMunicipality {

  private AddressInMunicipality() {}

  /** Whether the address can be one of this municipality. */
  public static Verdict of(Address address, MunicipalityCode municipality) {
    if (!address.municipality().equals(municipality)) {
      return Verdict.broken(
          AddressInMunicipality.class, Messages.get("register.address-in-municipality.elsewhere"));
    }
    return address.block().isBlank() && address.town().isBlank()
        ? Verdict.broken(
            AddressInMunicipality.class, Messages.get("register.address-in-municipality.empty"))
        : Verdict.met(AddressInMunicipality.class);
  }
}
