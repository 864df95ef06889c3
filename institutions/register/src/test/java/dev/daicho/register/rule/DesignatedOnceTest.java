package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.numbers.ResidentCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class DesignatedOnceTest {

  private static final ResidentCode ONE = ResidentCode.of("00000000019");
  private static final ResidentCode TWO = ResidentCode.of("00000000027");

  @Test
  void noneIsKnown_andNoneComesTwice() {
    assertMet(DesignatedOnce.of(List.of(), 0), DesignatedOnce.class);
    assertMet(DesignatedOnce.of(List.of(ONE, TWO), 0), DesignatedOnce.class);
    assertBroken(DesignatedOnce.of(List.of(ONE, TWO, ONE), 0), DesignatedOnce.class);
    assertBroken(DesignatedOnce.of(List.of(ONE, TWO), 1), DesignatedOnce.class);
  }
}
