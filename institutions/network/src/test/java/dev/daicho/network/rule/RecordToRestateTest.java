package dev.daicho.network.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import org.junit.jupiter.api.Test;

class RecordToRestateTest {

  @Test
  void onlyWhatSomebodyKnowsCanBeSaidAgain() {
    assertThat(RecordToRestate.of(true)).isEqualTo(Verdict.met(RecordToRestate.class));
    assertThat(RecordToRestate.of(false)).isInstanceOf(Verdict.Broken.class);
  }
}
