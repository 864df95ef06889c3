package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static dev.daicho.register.rule.VerdictAssert.assertNoted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ResidenceElsewhere.Answer;
import dev.daicho.register.procedure.TestRegister;
import org.junit.jupiter.api.Test;

class ReturnerKnownTest {

  @Test
  void nobodyAndOneAreClear_theCodeIsNotSaid() {
    ResidentCode code = TestRegister.freshCode();
    assertMet(ReturnerKnown.of(new Answer.Nobody()), ReturnerKnown.class);
    assertThat(
            assertNoted(
                    ReturnerKnown.of(new Answer.One(code, TestRegister.numberOf(code))),
                    ReturnerKnown.class)
                .ja())
        .doesNotContain(code.digits());
  }

  @Test
  void whoHasNotLeftAndSeveralAreNot() {
    assertBroken(ReturnerKnown.of(new Answer.ResidentSomewhere()), ReturnerKnown.class);
    assertThat(assertBroken(ReturnerKnown.of(new Answer.Several(3)), ReturnerKnown.class).en())
        .contains("3");
  }
}
