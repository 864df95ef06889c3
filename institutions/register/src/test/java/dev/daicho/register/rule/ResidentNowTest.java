package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.Household;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.procedure.Samples;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResidentNowTest {

  private static final ResidentRecord HEAD = Samples.record(1, 1, "世帯主");
  private static final ResidentRecord WIFE = Samples.record(2, 1, "妻");
  private static final ResidentRecord GONE =
      Samples.record(3, 1, "子").withStatus(ResidentStatus.MOVED_OUT, null);
  private static final ResidentRecord STRANGER = Samples.record(9, 2, "世帯主");
  private static final Household HOUSEHOLD =
      new Household(HEAD.householdNumber(), List.of(HEAD, WIFE, GONE));

  @Test
  void whoLivesHere() {
    assertMet(of(HEAD), ResidentNow.class);
    Bilingual gone = assertBroken(of(GONE), ResidentNow.class);
    Bilingual moved = assertBroken(of(STRANGER), ResidentNow.class);
    assertThat(moved).isNotEqualTo(gone);
    assertBroken(ResidentNow.of(Optional.empty(), HEAD.addresseeNumber()), ResidentNow.class);
  }

  @Test
  void whoPlansToLeaveStillLivesHere() {
    ResidentRecord leaving = HEAD.withStatus(ResidentStatus.MOVING_OUT, null);
    Household household = new Household(HEAD.householdNumber(), List.of(leaving));
    assertMet(ResidentNow.of(Optional.of(household), HEAD.addresseeNumber()), ResidentNow.class);
  }

  @Test
  void ahouseholdWhereSomebodyLives() {
    assertMet(ResidentNow.inhabited(HOUSEHOLD), ResidentNow.class);
    assertBroken(
        ResidentNow.inhabited(new Household(HEAD.householdNumber(), List.of(GONE))),
        ResidentNow.class);
  }

  @Test
  void allOfThemInThatHousehold() {
    assertMet(ResidentNow.of(HOUSEHOLD, numbers(HEAD, WIFE)), ResidentNow.class);
    assertMet(ResidentNow.of(HOUSEHOLD, numbers(WIFE)), ResidentNow.class);
    assertBroken(ResidentNow.of(HOUSEHOLD, numbers(WIFE, STRANGER)), ResidentNow.class);
    assertBroken(ResidentNow.of(HOUSEHOLD, numbers(GONE)), ResidentNow.class);
    assertBroken(ResidentNow.of(HOUSEHOLD, List.of()), ResidentNow.class);
  }

  @Test
  void nobodyLeftOut() {
    assertMet(ResidentNow.ofWhole(HOUSEHOLD, numbers(WIFE, HEAD)), ResidentNow.class);
    assertBroken(ResidentNow.ofWhole(HOUSEHOLD, numbers(HEAD)), ResidentNow.class);
  }

  private static Verdict of(ResidentRecord person) {
    return ResidentNow.of(Optional.of(HOUSEHOLD), person.addresseeNumber());
  }

  private static List<AddresseeNumber> numbers(ResidentRecord... people) {
    return Arrays.stream(people).map(ResidentRecord::addresseeNumber).toList();
  }
}
