package dev.daicho.jpki.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import org.junit.jupiter.api.Test;

class SignedByItsHolderTest {

  @Test
  void orNot() {
    assertThat(SignedByItsHolder.of(true)).isInstanceOf(Verdict.Met.class);
    assertThat(SignedByItsHolder.of(false)).isInstanceOf(Verdict.Broken.class);
  }
}
