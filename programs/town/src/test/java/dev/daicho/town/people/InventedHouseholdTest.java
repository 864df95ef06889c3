package dev.daicho.town.people;

import static dev.daicho.register.Relationship.HEAD;
import static dev.daicho.town.people.Relationships.CHILD;
import static dev.daicho.town.people.SampleTown.ALL;
import static dev.daicho.town.people.SampleTown.DAY;
import static dev.daicho.town.people.SampleTown.TOWN;
import static dev.daicho.town.people.SampleTown.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.register.Citizenship;
import dev.daicho.register.Relationship;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What holds for every invented household. */
final class InventedHouseholdTest {

  /** The standard's order (5.2) of those words that are invented. */
  private static final List<Relationship> ORDER =
      List.of(
          HEAD,
          Relationships.WIFE,
          Relationships.HUSBAND,
          CHILD,
          Relationships.CHILDS_WIFE,
          Relationships.CHILDS_HUSBAND,
          Relationships.GRANDCHILD,
          Relationships.FATHER,
          Relationships.MOTHER,
          Relationships.WIFES_FATHER,
          Relationships.WIFES_MOTHER,
          Relationships.UNREGISTERED_WIFE,
          Relationships.UNREGISTERED_HUSBAND,
          Relationships.RELATIVE,
          Relationships.LODGER);

  private static final Set<Relationship> SIBLINGS =
      Set.of(
          Relationships.ELDER_BROTHER,
          Relationships.ELDER_SISTER,
          Relationships.YOUNGER_BROTHER,
          Relationships.YOUNGER_SISTER);

  @Test
  void hasOneHeadAndItsMembersInTheStandardsOrder() {
    for (InventedHousehold household : TOWN) {
      List<Relationship> words =
          household.members().stream().map(InventedPerson::relationship).toList();
      assertThat(words).filteredOn(HEAD::equals).hasSize(1);
      assertThat(words.getFirst()).isEqualTo(HEAD);
      if (words.stream().noneMatch(SIBLINGS::contains)) {
        assertThat(words).isSortedAccordingTo(Comparator.comparingInt(ORDER::indexOf));
      }
      assertSorted(household, CHILD::equals);
      assertSorted(household, Relationships.GRANDCHILD::equals);
      assertSorted(household, SIBLINGS::contains);
    }
  }

  @Test
  void everyWordOfTheStandardThatIsInventedOccurs() {
    Set<Relationship> seen = new HashSet<>();
    ALL.forEach(person -> seen.add(person.relationship()));
    assertThat(seen).containsAll(ORDER).containsAll(SIBLINGS).hasSize(ORDER.size() + 4);
  }

  @Test
  void parentsAreOldEnoughForTheirChildren() {
    int mothers = 0;
    for (InventedHousehold household : TOWN) {
      for (Filiation filiation : filiations(household)) {
        LocalDate birth = filiation.child().birth().date();
        LocalDate parent = filiation.parent().birth().date();
        if (filiation.parent().sex() == Sex.FEMALE) {
          mothers++;
          assertThat(birth).isBetween(parent.plusYears(20), parent.plusYears(43).minusDays(1));
        } else {
          assertThat(birth).isAfterOrEqualTo(parent.plusYears(18));
        }
      }
    }
    assertThat(mothers).isGreaterThan(8_000);
  }

  @Test
  void couplesAreGrownUpAndCloseInAge() {
    List<Long> differences = new ArrayList<>();
    for (InventedHousehold household : TOWN) {
      member(household, Relationships.WIFE::equals)
          .forEach(wife -> {
            InventedPerson husband = household.head();
            assertThat(wife.birth().date()).isBeforeOrEqualTo(DAY.minusYears(18));
            assertThat(husband.birth().date()).isBeforeOrEqualTo(DAY.minusYears(18));
            differences.add(ChronoUnit.DAYS.between(husband.birth().date(), wife.birth().date()));
          });
    }
    assertThat(differences).allMatch(days -> Math.abs(days) < 14 * 366);
    assertThat(differences.stream().filter(days -> Math.abs(days) < 6 * 366).count())
        .isGreaterThan(differences.size() * 3L / 4);
  }

  @Test
  void aFamilySharesSurnameAndRegisterAndNoGivenNameTwice() {
    for (InventedHousehold household : TOWN) {
      Set<String> names = new HashSet<>();
      household.members().forEach(person -> names.add(person.names().display()));
      assertThat(names).hasSameSizeAs(household.members());
      if (household.head().citizenship() instanceof Citizenship.Japanese) {
        member(household, word -> word.equals(CHILD) || word.equals(Relationships.FATHER))
            .filter(person -> !marriedOut(household, person))
            .forEach(person -> assertThat(surname(person)).isEqualTo(surname(household.head())));
      }
      member(household, Relationships.WIFES_MOTHER::equals)
          .forEach(mother -> assertThat(register(mother)).isNotEqualTo(register(household.head())));
    }
  }

  private record Filiation(InventedPerson parent, InventedPerson child) {}

  /** Who is whose parent, as far as the words say so. */
  private static List<Filiation> filiations(InventedHousehold household) {
    List<Filiation> filiations = new ArrayList<>();
    InventedPerson head = household.head();
    List<InventedPerson> couple =
        household.members().stream()
            .filter(person ->
                person.relationship().equals(HEAD)
                    || person.relationship().equals(Relationships.WIFE)
                    || person.relationship().equals(Relationships.HUSBAND))
            .toList();
    member(household, CHILD::equals)
        .forEach(child -> couple.forEach(one -> filiations.add(new Filiation(one, child))));
    member(
            household,
            word -> word.equals(Relationships.FATHER) || word.equals(Relationships.MOTHER))
        .forEach(parent -> filiations.add(new Filiation(parent, head)));
    member(
            household,
            word ->
                word.equals(Relationships.WIFES_FATHER) || word.equals(Relationships.WIFES_MOTHER))
        .forEach(parent -> filiations.add(new Filiation(parent, household.members().get(1))));
    member(household, Relationships.GRANDCHILD::equals)
        .forEach(grandchild ->
            member(
                    household,
                    word ->
                        word.equals(CHILD)
                            || word.equals(Relationships.CHILDS_WIFE)
                            || word.equals(Relationships.CHILDS_HUSBAND))
                .forEach(parent -> filiations.add(new Filiation(parent, grandchild))));
    return filiations;
  }

  /** Whether a daughter bears her husband's surname. */
  private static boolean marriedOut(InventedHousehold household, InventedPerson person) {
    return person.relationship().equals(CHILD)
        && member(household, Relationships.CHILDS_HUSBAND::equals).findAny().isPresent();
  }

  private static void assertSorted(InventedHousehold household, Predicate<Relationship> word) {
    assertThat(member(household, word).map(person -> person.birth().date()).toList()).isSorted();
  }

  private static Citizenship.Japanese register(InventedPerson person) {
    return (Citizenship.Japanese) person.citizenship();
  }

  private static String surname(InventedPerson person) {
    String name = person.names().name();
    return name.substring(0, name.indexOf('　'));
  }
}
