package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.Authority;
import org.junit.jupiter.api.Test;

class KeyKnownTest {

  @Test
  void onlyTheAuthoritysOwn() {
    assertThat(KeyKnown.of(Authority.SIGNING, true)).isInstanceOf(Verdict.Met.class);
    assertThat(KeyKnown.of(Authority.SIGNING, false)).isInstanceOf(Verdict.Broken.class);
  }
}
