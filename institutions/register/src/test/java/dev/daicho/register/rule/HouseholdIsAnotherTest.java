package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.numbers.HouseholdNumber;
import org.junit.jupiter.api.Test;

class HouseholdIsAnotherTest {

  @Test
  void notTheOneTheyLeave() {
    HouseholdNumber left = HouseholdNumber.fromSerial(1);
    assertMet(HouseholdIsAnother.of(left, null), HouseholdIsAnother.class);
    assertMet(HouseholdIsAnother.of(left, HouseholdNumber.fromSerial(2)), HouseholdIsAnother.class);
    assertBroken(
        HouseholdIsAnother.of(left, HouseholdNumber.fromSerial(1)), HouseholdIsAnother.class);
  }
}
