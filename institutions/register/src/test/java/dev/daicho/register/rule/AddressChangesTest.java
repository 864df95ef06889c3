package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AddressChangesTest {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  private static final Address NOW = new Address(UTSUNOMIYA, "旭一丁目", "１番５号", null, "3208540");

  @Test
  void anotherBlockTownOrFlatIsAnotherAddress() {
    assertMet(AddressChanges.of(NOW, with("旭一丁目", "１番６号", null)), AddressChanges.class);
    assertMet(AddressChanges.of(NOW, with("旭二丁目", "１番５号", null)), AddressChanges.class);
    assertMet(AddressChanges.of(NOW, with("旭一丁目", "１番５号", "旭荘１")), AddressChanges.class);
  }

  @Test
  void theSamePlaceIsNoMove_whateverItsPostcode() {
    assertBroken(AddressChanges.of(NOW, NOW), AddressChanges.class);
    assertBroken(AddressChanges.of(NOW, with("旭一丁目", "１番５号", null)), AddressChanges.class);
  }

  private static Address with(String town, String block, @Nullable String building) {
    return new Address(UTSUNOMIYA, town, block, building, null);
  }
}
