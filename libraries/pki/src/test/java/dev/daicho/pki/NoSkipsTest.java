package dev.daicho.pki;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

final class NoSkipsTest {

  @Test
  void whatIsThereIsUsed() {
    assertThatCode(() -> NoSkips.need(true, "no browser", true)).doesNotThrowAnyException();
    assertThatCode(() -> NoSkips.need(true, "no browser", false)).doesNotThrowAnyException();
  }

  @Test
  void whatIsMissingIsSkippedWithTheReason() {
    assertThatThrownBy(() -> NoSkips.need(false, "no browser", false))
        .isInstanceOf(TestAbortedException.class)
        .hasMessageContaining("no browser");
  }

  @Test
  void whereNothingMaySkipItFails() {
    assertThatThrownBy(() -> NoSkips.need(false, "no browser", true))
        .isInstanceOf(AssertionError.class)
        .isNotInstanceOf(TestAbortedException.class)
        .hasMessageContaining("no browser");
  }
}
