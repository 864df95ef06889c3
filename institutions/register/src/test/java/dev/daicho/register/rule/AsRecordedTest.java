package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import org.junit.jupiter.api.Test;

class AsRecordedTest {

  @Test
  void whatIsStatedIsWhatIsRecorded() {
    ResidentCode code = ResidentCode.of("24727059608");
    IndividualNumber number = IndividualNumber.fromBase(12_345_678_901L);
    assertMet(AsRecorded.of(code, ResidentCode.of("24727059608")), AsRecorded.class);
    assertMet(AsRecorded.of(number, IndividualNumber.fromBase(12_345_678_901L)), AsRecorded.class);
    assertBroken(AsRecorded.of(code, ResidentCode.of("00000000019")), AsRecorded.class);
    assertBroken(
        AsRecorded.of(number, IndividualNumber.fromBase(12_345_678_902L)), AsRecorded.class);
  }
}
