package dev.daicho.jpki.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Verdict;
import org.junit.jupiter.api.Test;

class OperatorsDecideTest {

  @Test
  void nobodyElse() {
    assertThat(Role.values())
        .filteredOn(
            role -> OperatorsDecide.of(new Actor("somebody", role, null)) instanceof Verdict.Met)
        .containsExactly(Role.JLIS_OPERATOR);
  }
}
