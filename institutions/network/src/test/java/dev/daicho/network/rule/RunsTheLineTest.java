package dev.daicho.network.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunsTheLineTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("092011");
  private static final MunicipalityCode THERE = MunicipalityCode.of("092053");

  @Test
  void jlisRunsEveryLine() {
    assertThat(RunsTheLine.of(new Actor("j", Role.JLIS_OPERATOR, null), HERE))
        .isEqualTo(Verdict.met(RunsTheLine.class));
  }

  @ParameterizedTest
  @EnumSource
  void ofAMunicipalityThoseWhoDecideRunTheirOwn(Role role) {
    boolean decides = role.mayDecide();
    boolean everywhere = role == Role.JLIS_OPERATOR;

    assertThat(RunsTheLine.of(new Actor("s", role, HERE), HERE) instanceof Verdict.Met)
        .isEqualTo(decides || everywhere);
    assertThat(RunsTheLine.of(new Actor("s", role, THERE), HERE) instanceof Verdict.Met)
        .isEqualTo(everywhere);
  }
}
