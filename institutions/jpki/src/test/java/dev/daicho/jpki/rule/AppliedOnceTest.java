package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import org.junit.jupiter.api.Test;

class AppliedOnceTest {

  @Test
  void theFirstTimeOnly() {
    assertThat(AppliedOnce.of(true)).isInstanceOf(Verdict.Met.class);
    assertThat(AppliedOnce.of(false)).isInstanceOf(Verdict.Broken.class);
  }
}
