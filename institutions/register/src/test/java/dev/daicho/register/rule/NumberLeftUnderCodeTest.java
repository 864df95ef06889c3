package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import org.junit.jupiter.api.Test;

class NumberLeftUnderCodeTest {

  @Test
  void anotherNumberCanBeMade() {
    assertMet(NumberLeftUnderCode.of(true), NumberLeftUnderCode.class);
    assertBroken(NumberLeftUnderCode.of(false), NumberLeftUnderCode.class);
  }
}
