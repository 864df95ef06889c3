package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;
import org.junit.jupiter.api.Test;

class AddressInMunicipalityTest {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");

  @Test
  void here() {
    assertMet(of("旭一丁目", "１番５号"), AddressInMunicipality.class);
    assertMet(of("", "大字山１番地"), AddressInMunicipality.class);
    assertMet(of("旭一丁目", ""), AddressInMunicipality.class);
  }

  @Test
  void elsewhereOrEmpty() {
    assertBroken(
        AddressInMunicipality.of(
            new Address(MunicipalityCode.of("092088"), "旭一丁目", "１番５号", null, null), UTSUNOMIYA),
        AddressInMunicipality.class);
    assertBroken(of("", "　"), AddressInMunicipality.class);
  }

  private static Verdict of(String town, String block) {
    return AddressInMunicipality.of(new Address(UTSUNOMIYA, town, block, null, null), UTSUNOMIYA);
  }
}
