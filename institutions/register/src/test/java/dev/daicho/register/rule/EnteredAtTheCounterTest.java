package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.MunicipalityCode;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EnteredAtTheCounterTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("092011");
  private static final Set<Role> MAY =
      EnumSet.of(Role.MUNICIPAL_OFFICER, Role.CONTRACTOR, Role.SUPPORT_MEASURE_SUPERVISOR);

  @ParameterizedTest
  @EnumSource(Role.class)
  void whoWorksAtTheCounterOfThisMunicipality(Role role) {
    Verdict here = EnteredAtTheCounter.of(new Actor("a", role, HERE), HERE);
    if (MAY.contains(role)) {
      assertMet(here, EnteredAtTheCounter.class);
    } else {
      assertBroken(here, EnteredAtTheCounter.class);
    }
    assertBroken(
        EnteredAtTheCounter.of(new Actor("a", role, MunicipalityCode.of("092088")), HERE),
        EnteredAtTheCounter.class);
    assertBroken(
        EnteredAtTheCounter.of(new Actor("a", role, null), HERE), EnteredAtTheCounter.class);
  }
}
