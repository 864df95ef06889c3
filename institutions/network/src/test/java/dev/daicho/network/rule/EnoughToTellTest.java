package dev.daicho.network.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.network.provision.Criteria;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EnoughToTellTest {

  private static final LocalDate BORN = LocalDate.of(1986, 5, 1);

  @Test
  void aNumber_orBirthDateWithNameOrReading() {
    assertMet(Criteria.of(IndividualNumber.of("123456789018")));
    assertMet(new Criteria("番号花子", null, BORN, null, null, null));
    assertMet(new Criteria(null, "バンゴウ　ハナコ", BORN, null, null, null));
  }

  @Test
  void notLess() {
    assertBroken(new Criteria("番号花子", "バンゴウ　ハナコ", null, Sex.FEMALE, "栃木県", null));
    assertBroken(new Criteria("　", " ", BORN, Sex.FEMALE, "栃木県", null));
  }

  private static void assertMet(Criteria criteria) {
    assertThat(EnoughToTell.of(criteria)).isEqualTo(Verdict.met(EnoughToTell.class));
  }

  private static void assertBroken(Criteria criteria) {
    RulesOfProvision.assertBroken(EnoughToTell.of(criteria), EnoughToTell.class);
  }
}
