package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.network.PersonAttributes;
import dev.daicho.network.Standing;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AppliesWhereRecordedTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("092011");
  private static final MunicipalityCode THERE = MunicipalityCode.of("082015");
  private static final PersonAttributes SOMEBODY =
      new PersonAttributes(
          "番号　花子",
          "バンゴウ　ハナコ",
          null,
          null,
          LocalDate.of(1986, 5, 1),
          null,
          Sex.FEMALE,
          "栃木県宇都宮市旭一丁目１番５号");

  private static boolean met(Standing standing, MunicipalityCode at) {
    return AppliesWhereRecorded.of(standing, at) instanceof Verdict.Met;
  }

  @Test
  void whereTheRecordIs() {
    assertThat(met(new Standing.Resident(HERE, SOMEBODY), HERE)).isTrue();
    assertThat(met(new Standing.Resident(HERE, SOMEBODY), THERE)).isFalse();
    assertThat(met(new Standing.Abroad(THERE, SOMEBODY), THERE)).isTrue();
    assertThat(met(new Standing.Abroad(THERE, SOMEBODY), HERE)).isFalse();
    assertThat(met(new Standing.Nowhere(ChangeCause.DEATH, LocalDate.of(2026, 4, 1)), HERE))
        .isFalse();
  }
}
