package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import org.junit.jupiter.api.Test;

class NumberMayBeMisusedTest {

  @Test
  void forAReasonThatIsStated() {
    assertMet(NumberMayBeMisused.of("勤務先からの漏えい"), NumberMayBeMisused.class);
    assertBroken(NumberMayBeMisused.of(""), NumberMayBeMisused.class);
    assertBroken(NumberMayBeMisused.of(" 　"), NumberMayBeMisused.class);
  }
}
