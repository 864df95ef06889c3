package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoveOutDataArrivedTest {

  @Test
  void ofEverybodyWhoComes() {
    assertMet(MoveOutDataArrived.of(3, 3), MoveOutDataArrived.class);
    assertThat(assertBroken(MoveOutDataArrived.of(3, 2), MoveOutDataArrived.class).ja())
        .contains("1人");
    assertBroken(MoveOutDataArrived.of(1, 0), MoveOutDataArrived.class);
    assertBroken(MoveOutDataArrived.of(0, 0), MoveOutDataArrived.class);
  }
}
