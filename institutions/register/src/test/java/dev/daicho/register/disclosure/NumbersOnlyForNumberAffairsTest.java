package dev.daicho.register.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.gate.GateRule;
import dev.daicho.foundation.gate.Request;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NumbersOnlyForNumberAffairsTest {

  private static final MunicipalityCode TOWN = MunicipalityCode.of("092011");
  private final NumbersOnlyForNumberAffairs rule = new NumbersOnlyForNumberAffairs();

  @ParameterizedTest
  @EnumSource(Purpose.class)
  void numbersAreMaskedUnlessThePurposeNeedsThem(Purpose purpose) {
    GateRule.Ruling ruling = rule.examine(asking(purpose.code()));

    if (purpose == Purpose.NUMBER_AFFAIRS || purpose == Purpose.MIGRATION) {
      assertThat(ruling).isInstanceOf(GateRule.Ruling.Pass.class);
    } else {
      assertThat(ruling)
          .isInstanceOfSatisfying(
              GateRule.Ruling.Mask.class,
              mask -> {
                assertThat(mask.items())
                    .containsExactlyInAnyOrder("resident-code", "individual-number");
                assertThat(mask.why().article()).contains("番号法9条");
              });
    }
  }

  @Test
  void wordsThatNameNoPurposeOfTheLawUnmaskNothing() {
    assertThat(rule.examine(asking("個人番号が見たい"))).isInstanceOf(GateRule.Ruling.Mask.class);
  }

  private static Request asking(String purpose) {
    return new Request(
        new Actor("officer@092011", Role.MUNICIPAL_OFFICER, TOWN),
        Seal.of(TOWN),
        "person",
        "",
        Set.of("name", "resident-code", "individual-number"),
        purpose,
        "",
        "page");
  }
}
