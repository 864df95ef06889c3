package dev.daicho.town.people;

import static java.util.Objects.requireNonNull;

import dev.daicho.register.Sex;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the births of a person's wife or husband, children and parents. A mother is 20 to 42 when
 * her child is born, a father at least 18, a married person at least 18 today.
 */
final class Kinship {

  private static final int TWENTY_YEARS = 7_305;
  private static final int EIGHTEEN_YEARS = 6_575;
  private static final int FORTY_THREE_YEARS = 15_704;

  /** Who has a child at home is at least this old today. */
  static final int YOUNGEST_PARENT = 20;

  private static final int TRIES = 8;

  private final Ages ages;
  private final HouseholdEstimates estimates;
  private final Weighted<Integer> husbandOlder;
  private final Weighted<Integer> atFirstBirth;
  private final Weighted<Integer> between;
  private final Weighted<Integer> children;

  Kinship(HouseholdEstimates estimates, Ages ages) {
    this.ages = ages;
    this.estimates = estimates;
    husbandOlder = Weighted.ofTable(estimates.husbandOlder());
    atFirstBirth = Weighted.ofTable(estimates.motherAtFirstBirth());
    between = Weighted.ofTable(estimates.yearsBetweenChildren());
    children = Weighted.ofTable(estimates.children());
  }

  /** The birth of the wife or husband of somebody of this sex, at least this old today. */
  int spouse(int birth, Sex sex, int youngest, Dice dice) {
    int older = husbandOlder.draw(dice) * 365 + dice.below(365);
    int spouse = sex == Sex.MALE ? birth + older : birth - older;
    return within(spouse, youngest, 106, dice);
  }

  /** The births of a mother's children at home, eldest first, at least one. */
  List<Integer> children(int mother, int father, Dice dice) {
    int number = children.draw(dice);
    List<Integer> births = new ArrayList<>(number);
    int birth = firstBirth(mother, father, ages.today(), dice);
    int latest = Math.min(mother + FORTY_THREE_YEARS, ages.today());
    while (birth <= latest) {
      births.add(birth);
      if (dice.chance(estimates.twins())) {
        births.add(birth);
      }
      if (births.size() >= number) {
        break;
      }
      birth += between.draw(dice) * 365 + dice.below(365);
    }
    return atHome(births, dice);
  }

  /** The birth of a mother's child, not after the day given, which must leave room for it. */
  int firstBirth(int mother, int father, int latest, Dice dice) {
    int first = Math.max(mother + TWENTY_YEARS, father + EIGHTEEN_YEARS);
    int last = Math.min(mother + FORTY_THREE_YEARS, latest);
    if (first > last) {
      throw new IllegalArgumentException("too young for a child: " + ages.of(mother));
    }
    for (int i = 0; i < TRIES; i++) {
      int birth = mother + yearsAfter(atFirstBirth.draw(dice), dice);
      if (birth >= first && birth <= last) {
        return birth;
      }
    }
    return dice.between(first, last);
  }

  /** The birth of somebody's mother. */
  int mother(int child, Dice dice) {
    int earliest = Math.max(ages.earliestBirth(108), child - FORTY_THREE_YEARS);
    int latest = child - TWENTY_YEARS;
    int birth = child - yearsAfter(atFirstBirth.draw(dice), dice);
    return earliest > latest ? latest : Math.clamp(birth, earliest, latest);
  }

  /** The birth of the father of a mother's child. */
  int father(int child, int mother, Dice dice) {
    int birth = mother - (husbandOlder.draw(dice) * 365 + dice.below(365));
    int earliest = Math.min(ages.earliestBirth(108), child - EIGHTEEN_YEARS);
    return Math.clamp(birth, earliest, child - EIGHTEEN_YEARS);
  }

  /** Whether somebody's parent or spouse of that birth and sex is alive today. */
  boolean alive(int birth, Sex sex, Dice dice) {
    return dice.chance(
        HouseholdEstimates.byAge(
            HouseholdEstimates.AGES_ALIVE,
            requireNonNull(estimates.alive().get(sex)),
            ages.of(birth)));
  }

  Sex childsSex(Dice dice) {
    return dice.chance(estimates.boys()) ? Sex.MALE : Sex.FEMALE;
  }

  /** The day of birth, moved to a random one near the bound if it would make the age impossible. */
  int within(int birth, int youngest, int oldest, Dice dice) {
    if (birth > ages.latestBirth(youngest)) {
      return ages.latestBirth(youngest) - dice.below(365);
    }
    if (birth < ages.earliestBirth(oldest)) {
      return ages.earliestBirth(oldest) + dice.below(365);
    }
    return birth;
  }

  /** Those of the children who still live at home; one always does. */
  private List<Integer> atHome(List<Integer> births, Dice dice) {
    List<Integer> staying = new ArrayList<>(births.size());
    for (int birth : births) {
      boolean left =
          ages.of(birth) >= estimates.leavingHomeAge() && dice.chance(estimates.leftHome());
      if (!left) {
        staying.add(birth);
      }
    }
    return staying.isEmpty() ? births.subList(0, 1) : staying;
  }

  /** A day in the year after the birthday on which so many years were completed. */
  private static int yearsAfter(int years, Dice dice) {
    return (years * 1461 + 3) / 4 + dice.below(364);
  }
}
