package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.MunicipalityCode;
import org.junit.jupiter.api.Test;

class SpecialMoveOutHasDestinationTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("092011");
  private static final MunicipalityCode YOKOHAMA = MunicipalityCode.of("141003");

  @Test
  void anotherMunicipality() {
    assertMet(of(YOKOHAMA, false, false), SpecialMoveOutHasDestination.class);
  }

  @Test
  void notAbroad_norExOfficio_norHere_norAPrefecture() {
    assertBroken(of(YOKOHAMA, true, false), SpecialMoveOutHasDestination.class);
    assertBroken(of(YOKOHAMA, false, true), SpecialMoveOutHasDestination.class);
    assertBroken(of(HERE, false, false), SpecialMoveOutHasDestination.class);
    assertBroken(of(YOKOHAMA.prefecture(), false, false), SpecialMoveOutHasDestination.class);
  }

  private static Verdict of(MunicipalityCode destination, boolean abroad, boolean exOfficio) {
    return SpecialMoveOutHasDestination.of(destination, HERE, abroad, exOfficio);
  }
}
