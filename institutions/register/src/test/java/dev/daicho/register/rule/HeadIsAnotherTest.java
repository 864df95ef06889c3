package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.register.Household;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadIsAnotherTest {

  private static final ResidentRecord HEAD = Samples.record(1, 1, "世帯主");
  private static final ResidentRecord WIFE = Samples.record(2, 1, "妻");

  @Test
  void anotherMemberOrTheFirstHeadOfAll() {
    Household household = new Household(HEAD.householdNumber(), List.of(HEAD, WIFE));
    assertMet(HeadIsAnother.of(household, WIFE.addresseeNumber()), HeadIsAnother.class);
    assertBroken(HeadIsAnother.of(household, HEAD.addresseeNumber()), HeadIsAnother.class);
    Household headless = new Household(HEAD.householdNumber(), List.of(WIFE));
    assertMet(HeadIsAnother.of(headless, WIFE.addresseeNumber()), HeadIsAnother.class);
  }
}
