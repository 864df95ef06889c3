package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import org.junit.jupiter.api.Test;

class NotRegisteredMeanwhileTest {

  @Test
  void inNoOtherRegisterOrInOne() {
    assertMet(NotRegisteredMeanwhile.of(false), NotRegisteredMeanwhile.class);
    assertBroken(NotRegisteredMeanwhile.of(true), NotRegisteredMeanwhile.class);
  }
}
