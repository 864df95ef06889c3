package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.Authority;
import org.junit.jupiter.api.Test;

class KeyIsSoundTest {

  @Test
  void untilItIsOnRecordThatItLeaked() {
    assertThat(KeyIsSound.of(Authority.SIGNING, false)).isInstanceOf(Verdict.Met.class);
    assertThat(KeyIsSound.of(Authority.SIGNING, true)).isInstanceOf(Verdict.Broken.class);
  }
}
