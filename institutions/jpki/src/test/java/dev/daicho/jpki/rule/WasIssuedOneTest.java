package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import org.junit.jupiter.api.Test;

class WasIssuedOneTest {

  @Test
  void whoHasOne() {
    assertThat(WasIssuedOne.of(true)).isInstanceOf(Verdict.Met.class);
    assertThat(WasIssuedOne.of(false)).isInstanceOf(Verdict.Broken.class);
  }
}
