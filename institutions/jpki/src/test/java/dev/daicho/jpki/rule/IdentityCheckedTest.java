package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.MunicipalityCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityCheckedTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("092011");

  @ParameterizedTest
  @EnumSource
  void byThoseOfThatMunicipalityWhoMay(Role role) {
    assertThat(IdentityChecked.of(new Actor("a", role, HERE), HERE) instanceof Verdict.Met)
        .isEqualTo(role.mayDecide());
    assertThat(IdentityChecked.of(new Actor("a", role, MunicipalityCode.of("082015")), HERE))
        .isInstanceOf(Verdict.Broken.class);
    assertThat(IdentityChecked.of(new Actor("a", role, null), HERE))
        .isInstanceOf(Verdict.Broken.class);
  }
}
