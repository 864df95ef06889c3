package dev.daicho.network.rule;

import static dev.daicho.network.rule.RulesOfProvision.assertMasks;
import static dev.daicho.network.rule.RulesOfProvision.assertPasses;

import dev.daicho.network.provision.Criteria;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FiveItemsForTheNumberTest {

  private static final LocalDate BORN = LocalDate.of(1986, 5, 1);

  @Test
  void allFive_orTheNumberItself() {
    assertPasses(
        new FiveItemsForTheNumber(new Criteria("番号花子", "バンゴウハナコ", BORN, Sex.FEMALE, "栃木県", null)));
    assertPasses(new FiveItemsForTheNumber(Criteria.of(IndividualNumber.of("123456789018"))));
  }

  /** What the wrong links of 2021 and 2022 were made with. */
  @Test
  void notReadingBirthDateAndSexAlone() {
    assertMasks(
        new FiveItemsForTheNumber(new Criteria(null, "バンゴウハナコ", BORN, Sex.FEMALE, null, null)),
        "individual-number");
    assertMasks(
        new FiveItemsForTheNumber(new Criteria("番号花子", "バンゴウハナコ", BORN, null, "栃木県", null)),
        "individual-number");
  }
}
