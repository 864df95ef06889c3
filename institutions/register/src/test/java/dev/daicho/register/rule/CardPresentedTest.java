package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import org.junit.jupiter.api.Test;

class CardPresentedTest {

  @Test
  void presentedOrNot() {
    assertMet(CardPresented.of(true), CardPresented.class);
    assertBroken(CardPresented.of(false), CardPresented.class);
  }
}
