package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import org.junit.jupiter.api.Test;

class ReasonStatedTest {

  @Test
  void inWords() {
    assertMet(ReasonStated.of("人違い"), ReasonStated.class);
    assertBroken(ReasonStated.of(""), ReasonStated.class);
    assertBroken(ReasonStated.of(" 　\t"), ReasonStated.class);
  }
}
