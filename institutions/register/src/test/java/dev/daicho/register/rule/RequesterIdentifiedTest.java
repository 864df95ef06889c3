package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RequesterIdentifiedTest {

  @Test
  void whoAsksShowsWhoTheyAre_andWhoAsksForAnotherThatTheyMay() {
    assertMet(RequesterIdentified.of(true, true, false), RequesterIdentified.class);
    assertMet(RequesterIdentified.of(true, false, true), RequesterIdentified.class);
    assertThat(assertBroken(RequesterIdentified.of(false, true, false), RequesterIdentified.class))
        .isEqualTo(
            assertBroken(RequesterIdentified.of(false, false, true), RequesterIdentified.class))
        .isNotEqualTo(
            assertBroken(RequesterIdentified.of(true, false, false), RequesterIdentified.class));
  }
}
