package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static dev.daicho.register.rule.VerdictAssert.assertNoted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.register.Household;
import dev.daicho.register.Relationship;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.procedure.Samples;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HouseholdHasHeadTest {

  private static final ResidentRecord HEAD = Samples.record(1, 1, "世帯主");
  private static final ResidentRecord WIFE = Samples.record(2, 1, "妻");
  private static final ResidentRecord CHILD = Samples.record(3, 1, "子");

  @Test
  void aNewHouseholdHasExactlyOneHead() {
    assertMet(HouseholdHasHead.ofNew(as("世帯主")), HouseholdHasHead.class);
    assertMet(HouseholdHasHead.ofNew(as("妻", "世帯主", "子")), HouseholdHasHead.class);
    assertBroken(HouseholdHasHead.ofNew(as()), HouseholdHasHead.class);
    assertBroken(HouseholdHasHead.ofNew(as("妻", "子")), HouseholdHasHead.class);
    assertThat(assertBroken(HouseholdHasHead.ofNew(as("世帯主", "世帯主")), HouseholdHasHead.class).en())
        .contains("2");
  }

  @Test
  void whoJoinsIsNotItsHead() {
    assertMet(HouseholdHasHead.ofJoining(as("妻", "子")), HouseholdHasHead.class);
    assertBroken(HouseholdHasHead.ofJoining(as("妻", "世帯主")), HouseholdHasHead.class);
  }

  @Test
  void whenTheHeadLeaves_oneStayingBecomesHead_twoNameTheNextFirst() {
    Household three = household(HEAD, WIFE, CHILD);
    assertMet(staying(three, HEAD, WIFE, CHILD), HouseholdHasHead.class);
    assertMet(staying(three, WIFE), HouseholdHasHead.class);
    assertNoted(staying(three, HEAD, CHILD), HouseholdHasHead.class);
    assertThat(assertBroken(staying(three, HEAD), HouseholdHasHead.class).en()).contains("2");
  }

  @Test
  void aHouseholdWithoutAHeadHasNoneToLose() {
    Household headless = household(WIFE, CHILD, Samples.record(4, 1, "子"));
    assertThat(headless.head()).isEmpty();
    assertMet(staying(headless, WIFE), HouseholdHasHead.class);
  }

  @Test
  void whoIsGoneAlreadyDoesNotCount() {
    ResidentRecord dead =
        CHILD.withStatus(ResidentStatus.DECEASED, Removal.byDeath(LocalDate.of(2026, 4, 2)));
    assertNoted(staying(household(HEAD, WIFE, dead), HEAD), HouseholdHasHead.class);
  }

  @Test
  void recordsPutBackMakeNeitherTwoHeadsNorNone() {
    ResidentRecord widow = WIFE.withHousehold(WIFE.householdNumber(), Relationship.HEAD);
    ResidentRecord dead =
        HEAD.withStatus(ResidentStatus.DECEASED, Removal.byDeath(LocalDate.of(2026, 4, 2)));
    ResidentRecord removed = HEAD.withStatus(ResidentStatus.REMOVED, null);

    assertMet(
        HouseholdHasHead.ofRestored(household(dead, widow), List.of(HEAD, WIFE)),
        HouseholdHasHead.class);
    assertThat(
            assertBroken(
                    HouseholdHasHead.ofRestored(household(dead, widow), List.of(HEAD)),
                    HouseholdHasHead.class)
                .en())
        .contains("2 heads");
    assertThat(
            assertBroken(
                    HouseholdHasHead.ofRestored(household(HEAD, CHILD), List.of(removed)),
                    HouseholdHasHead.class)
                .en())
        .contains("0 heads");
    assertMet(
        HouseholdHasHead.ofRestored(household(HEAD), List.of(removed)), HouseholdHasHead.class);
    assertMet(
        HouseholdHasHead.ofRestored(household(widow, CHILD), List.of(WIFE)),
        HouseholdHasHead.class);
  }

  private static Verdict staying(Household household, ResidentRecord... leaving) {
    return HouseholdHasHead.ofStaying(
        household, Arrays.stream(leaving).map(ResidentRecord::addresseeNumber).toList());
  }

  private static Household household(ResidentRecord... members) {
    return new Household(HEAD.householdNumber(), List.of(members));
  }

  private static List<Relationship> as(String... words) {
    return Arrays.stream(words).map(Relationship::new).toList();
  }
}
