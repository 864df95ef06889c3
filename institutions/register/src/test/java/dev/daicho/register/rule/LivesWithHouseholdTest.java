package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.register.Address;
import dev.daicho.register.Household;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.procedure.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivesWithHouseholdTest {

  private static final ResidentRecord HEAD = Samples.record(1, 1, "世帯主");

  @Test
  void atTheHouseholdsAddress_whateverThePostcode() {
    Household household = new Household(HEAD.householdNumber(), List.of(HEAD));
    Address there = HEAD.address();
    assertMet(LivesWithHousehold.of(household, there), LivesWithHousehold.class);
    assertMet(
        LivesWithHousehold.of(
            household, new Address(there.municipality(), there.town(), there.block(), null, null)),
        LivesWithHousehold.class);
    assertBroken(
        LivesWithHousehold.of(household, Samples.addressIn(there.municipality(), "９番")),
        LivesWithHousehold.class);
  }

  @Test
  void whereWhoIsGoneLivedDoesNotMatter() {
    ResidentRecord gone =
        Samples.record(2, 1, "妻")
            .withAddress(Samples.addressIn(HEAD.municipality(), "９番"), HEAD.addressFixedOn())
            .withStatus(ResidentStatus.MOVED_OUT, null);
    Household household = new Household(HEAD.householdNumber(), List.of(HEAD, gone));
    assertMet(LivesWithHousehold.of(household, HEAD.address()), LivesWithHousehold.class);
  }
}
