package dev.daicho.network.rule;

import static dev.daicho.network.rule.RulesOfProvision.assertBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.procedure.Verdict;
import org.junit.jupiter.api.Test;

class OneMatchOnlyTest {

  @Test
  void oneOrNone() {
    assertThat(OneMatchOnly.of(0)).isEqualTo(Verdict.met(OneMatchOnly.class));
    assertThat(OneMatchOnly.of(1)).isEqualTo(Verdict.met(OneMatchOnly.class));
  }

  @Test
  void neverOneOfSeveral() {
    assertThat(assertBroken(OneMatchOnly.of(2), OneMatchOnly.class).en()).contains("2 people");
    assertThat(OneMatchOnly.refusal(3).message().ja()).contains("3人");
    assertThatThrownBy(() -> OneMatchOnly.refusal(1)).isInstanceOf(IllegalArgumentException.class);
  }
}
