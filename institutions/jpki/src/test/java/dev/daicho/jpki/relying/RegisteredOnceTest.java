package dev.daicho.jpki.relying;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import org.junit.jupiter.api.Test;

class RegisteredOnceTest {

  @Test
  void onceAndNotTwice() {
    assertThat(RegisteredOnce.free("bank", false)).isInstanceOf(Verdict.Met.class);
    assertThat(RegisteredOnce.free("bank", true)).isInstanceOf(Verdict.Broken.class);
    assertThat(RegisteredOnce.known("bank", true)).isInstanceOf(Verdict.Met.class);
    assertThat(RegisteredOnce.known("bank", false)).isInstanceOf(Verdict.Broken.class);
  }
}
