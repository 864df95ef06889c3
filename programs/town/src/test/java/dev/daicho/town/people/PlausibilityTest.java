package dev.daicho.town.people;

import static dev.daicho.town.people.Relationship.CHILD;
import static dev.daicho.town.people.Relationship.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidenceCardNumber;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every invented person, and what holds for a town of them. */
final class PlausibilityTest {

  private static final InventPeople PEOPLE = InventPeople.load();
  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final List<InventedHousehold> TOWN =
      PEOPLE.households(new TownPlan(UTSUNOMIYA, 50_000, 11, DAY)).toList();
  private static final List<InventedPerson> ALL =
      TOWN.stream().flatMap(household -> household.members().stream()).toList();

  /** The standard's order (5.2) of those words that are invented. */
  private static final List<Relationship> ORDER =
      List.of(
          HEAD,
          Relationship.WIFE,
          Relationship.HUSBAND,
          CHILD,
          Relationship.CHILDS_WIFE,
          Relationship.CHILDS_HUSBAND,
          Relationship.GRANDCHILD,
          Relationship.FATHER,
          Relationship.MOTHER,
          Relationship.WIFES_FATHER,
          Relationship.WIFES_MOTHER,
          Relationship.UNREGISTERED_WIFE,
          Relationship.UNREGISTERED_HUSBAND,
          Relationship.RELATIVE,
          Relationship.LODGER);

  private static final Set<Relationship> SIBLINGS =
      Set.of(
          Relationship.ELDER_BROTHER,
          Relationship.ELDER_SISTER,
          Relationship.YOUNGER_BROTHER,
          Relationship.YOUNGER_SISTER);

  @Test
  void household_hasOneHeadAndItsMembersInTheStandardsOrder() {
    for (InventedHousehold household : TOWN) {
      List<Relationship> words =
          household.members().stream().map(InventedPerson::relationship).toList();
      assertThat(words).filteredOn(HEAD::equals).hasSize(1);
      assertThat(words.getFirst()).isEqualTo(HEAD);
      if (words.stream().noneMatch(SIBLINGS::contains)) {
        assertThat(words).isSortedAccordingTo(Comparator.comparingInt(ORDER::indexOf));
      }
      assertSorted(household, CHILD::equals);
      assertSorted(household, Relationship.GRANDCHILD::equals);
      assertSorted(household, SIBLINGS::contains);
    }
  }

  @Test
  void household_everyWordOfTheStandardThatIsInventedOccurs() {
    Set<Relationship> seen = new HashSet<>();
    ALL.forEach(person -> seen.add(person.relationship()));
    assertThat(seen).containsAll(ORDER).containsAll(SIBLINGS).hasSize(ORDER.size() + 4);
  }

  @Test
  void household_parentsAreOldEnoughForTheirChildren() {
    int mothers = 0;
    for (InventedHousehold household : TOWN) {
      for (Filiation filiation : filiations(household)) {
        LocalDate birth = filiation.child().birthDate();
        LocalDate parent = filiation.parent().birthDate();
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
  void household_couplesAreGrownUpAndCloseInAge() {
    List<Long> differences = new ArrayList<>();
    for (InventedHousehold household : TOWN) {
      member(household, Relationship.WIFE::equals)
          .forEach(wife -> {
            InventedPerson husband = household.head();
            assertThat(wife.birthDate()).isBeforeOrEqualTo(DAY.minusYears(18));
            assertThat(husband.birthDate()).isBeforeOrEqualTo(DAY.minusYears(18));
            differences.add(ChronoUnit.DAYS.between(husband.birthDate(), wife.birthDate()));
          });
    }
    assertThat(differences).allMatch(days -> Math.abs(days) < 14 * 366);
    assertThat(differences.stream().filter(days -> Math.abs(days) < 6 * 366).count())
        .isGreaterThan(differences.size() * 3L / 4);
  }

  @Test
  void household_aFamilySharesSurnameAndRegisterAndNoGivenNameTwice() {
    for (InventedHousehold household : TOWN) {
      Set<String> names = new HashSet<>();
      household.members().forEach(person -> names.add(person.name().text()));
      assertThat(names).hasSameSizeAs(household.members());
      if (household.head().name() instanceof PersonName.Japanese head) {
        member(household, word -> word.equals(CHILD) || word.equals(Relationship.FATHER))
            .filter(person -> !marriedOut(household, person))
            .forEach(person ->
                assertThat(((PersonName.Japanese) person.name()).surname())
                    .isEqualTo(head.surname()));
      }
      member(household, Relationship.WIFES_MOTHER::equals)
          .forEach(mother -> assertThat(register(mother)).isNotEqualTo(register(household.head())));
    }
  }

  @Test
  void person_birthThenResidentThenAddressThenToday() {
    for (InventedPerson person : ALL) {
      assertThat(person.birthDate()).isBeforeOrEqualTo(DAY).isAfter(DAY.minusYears(113));
      assertThat(person.becameResident()).isBetween(person.birthDate(), DAY);
      assertThat(person.addressFixed()).isBetween(person.becameResident(), DAY);
      if (person.citizenship() instanceof Citizenship.Japanese
          && person.origin() instanceof Origin.Birth) {
        assertThat(person.becameResident()).isEqualTo(person.birthDate());
      }
    }
  }

  @Test
  void person_anEarlierAddressIsInAnotherRealMunicipality() {
    int moved = 0;
    for (InventedPerson person : ALL) {
      if (person.origin() instanceof Origin.Municipality from) {
        Municipality municipality = Municipalities.byCode(from.municipality()).orElseThrow();
        assertThat(municipality.code()).isNotEqualTo(UTSUNOMIYA);
        assertThat(from.address()).startsWith(municipality.fullName()).hasSizeLessThan(60);
        moved++;
      }
    }
    assertThat(moved).isBetween(ALL.size() * 3 / 10, ALL.size() * 7 / 10);
    assertThat(ALL).anyMatch(person -> person.origin() instanceof Origin.Abroad);
  }

  @Test
  void person_japaneseNamesFitTheFormAndItsCharacters() {
    CharsetEncoder jisX0213 = Charset.forName("x-SJIS_0213").newEncoder();
    for (InventedPerson person : ALL) {
      if (person.name() instanceof PersonName.Japanese name) {
        assertThat(name.surname().length()).isBetween(1, 3);
        assertThat(name.given().length()).isBetween(1, 4);
        assertThat(jisX0213.canEncode(name.text())).isTrue();
        assertThat(name.surnameKana() + name.givenKana()).matches("[ァ-ヶー]{2,14}");
        FamilyRegister register = register(person);
        assertThat(register.head()).startsWith(name.surname() + "　");
        assertThat(register.place()).matches("(北海道|東京都|(京都|大阪)府|.{2,3}県).+[０-９]+番地");
      }
    }
  }

  @Test
  void person_foreignResidentsAreInOrderAndAFewPerCent() {
    Set<ResidenceCardNumber> numbers = new HashSet<>();
    int special = 0;
    for (InventedPerson person : ALL) {
      if (person.citizenship() instanceof Citizenship.Foreign foreign) {
        assertThat(person.name().text()).matches("[A-Z]+( [A-Z]+)+").hasSizeLessThanOrEqualTo(40);
        assertThat(person.name().kana()).matches("[ァ-ヶー・]+　[ァ-ヶー・]+");
        assertThat(person.becameResident()).isAfterOrEqualTo(LocalDate.of(2012, 7, 9));
        assertThat(foreign.nationality().code()).matches("[A-Z]{3}");
        assertThat(numbers.add(foreign.residence().number())).isTrue();
        switch (foreign.residence()) {
          case ResidenceClass.SpecialPermanent ignored -> special++;
          case ResidenceClass.MidToLongTerm(var status, var period, var expiry, var number) -> {
            assertThat(period == null).isEqualTo(status.equals("永住者"));
            assertThat(expiry == null).isEqualTo(period == null);
            if (period != null && expiry != null) {
              assertThat(expiry).isAfter(DAY).isBeforeOrEqualTo(DAY.plus(period));
              assertThat(period.toTotalMonths()).isBetween(4L, 60L);
              if (person.origin() instanceof Origin.Abroad && person.relationship().equals(HEAD)) {
                assertThat(person.becameResident()).isBeforeOrEqualTo(expiry.minus(period));
              }
            }
          }
        }
      } else {
        assertThat(person.name()).isInstanceOf(PersonName.Japanese.class);
      }
    }
    assertThat(numbers.size() / (double) ALL.size()).isCloseTo(0.025, within(0.003));
    assertThat(special / (double) numbers.size()).isBetween(0.04, 0.15);
  }

  @Test
  void town_followsTheNationalAgePyramid() {
    AgePyramid pyramid = AgePyramid.load();
    double[] have = new double[pyramid.shares().length];
    for (InventedPerson person : ALL) {
      int age = (int) ChronoUnit.YEARS.between(person.birthDate(), DAY);
      have[pyramid.band(person.sex(), age)] += 1.0 / ALL.size();
    }
    double apart = 0;
    for (int band = 0; band < have.length; band++) {
      double wanted = pyramid.shares()[band];
      assertThat(have[band]).isCloseTo(wanted, within(0.0025 + wanted * 0.03));
      apart += Math.abs(have[band] - wanted) / 2;
    }
    assertThat(apart).isLessThan(0.015);
    double men = ALL.stream().filter(person -> person.sex() == Sex.MALE).count();
    assertThat(men / ALL.size()).isCloseTo(0.488, within(0.006));
  }

  @Test
  void town_householdsHaveTheSizesOfJapan() {
    assertThat(ALL.size() / (double) TOWN.size()).isCloseTo(2.2, within(0.06));
    assertThat(ofSize(1)).isCloseTo(0.38, within(0.01));
    assertThat(ofSize(2)).isCloseTo(0.28, within(0.02));
    assertThat(ofSize(3)).isCloseTo(0.17, within(0.03));
    assertThat(ofSize(4)).isCloseTo(0.12, within(0.03));
    assertThat(1 - ofSize(1) - ofSize(2) - ofSize(3) - ofSize(4)).isBetween(0.03, 0.07);
  }

  @Test
  void town_hasTwinsLeapDayBirthsCentenariansAndElderlyLivingAlone() {
    assertThat(ALL)
        .anyMatch(person ->
            person.birthDate().getMonth() == Month.FEBRUARY
                && person.birthDate().getDayOfMonth() == 29);
    assertThat(ALL).anyMatch(person -> person.birthDate().isBefore(DAY.minusYears(100)));
    assertThat(TOWN)
        .filteredOn(household -> household.members().size() == 1)
        .filteredOn(household -> household.head().birthDate().isBefore(DAY.minusYears(75)))
        .hasSizeGreaterThan(TOWN.size() / 20);
    assertThat(TOWN)
        .filteredOn(household ->
            member(household, CHILD::equals).map(InventedPerson::birthDate).distinct().count()
                < member(household, CHILD::equals).count())
        .hasSizeBetween(30, 200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015-10-05", "2024-02-29", "2027-03-01", "2099-12-31"})
  void town_canBeInventedOnAnyDay(LocalDate asOf) {
    assertThat(
            PEOPLE
                .households(new TownPlan(UTSUNOMIYA, 20_000, 1, asOf))
                .flatMap(household -> household.members().stream()))
        .hasSize(20_000)
        .allMatch(person ->
            !person.birthDate().isAfter(person.becameResident())
                && !person.becameResident().isAfter(person.addressFixed())
                && !person.addressFixed().isAfter(asOf));
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
                    || person.relationship().equals(Relationship.WIFE)
                    || person.relationship().equals(Relationship.HUSBAND))
            .toList();
    member(household, CHILD::equals)
        .forEach(child -> couple.forEach(one -> filiations.add(new Filiation(one, child))));
    member(household, word -> word.equals(Relationship.FATHER) || word.equals(Relationship.MOTHER))
        .forEach(parent -> filiations.add(new Filiation(parent, head)));
    member(
            household,
            word ->
                word.equals(Relationship.WIFES_FATHER) || word.equals(Relationship.WIFES_MOTHER))
        .forEach(parent -> filiations.add(new Filiation(parent, household.members().get(1))));
    member(household, Relationship.GRANDCHILD::equals)
        .forEach(grandchild ->
            member(
                    household,
                    word ->
                        word.equals(CHILD)
                            || word.equals(Relationship.CHILDS_WIFE)
                            || word.equals(Relationship.CHILDS_HUSBAND))
                .forEach(parent -> filiations.add(new Filiation(parent, grandchild))));
    return filiations;
  }

  /** Whether a daughter bears her husband's surname. */
  private static boolean marriedOut(InventedHousehold household, InventedPerson person) {
    return person.relationship().equals(CHILD)
        && member(household, Relationship.CHILDS_HUSBAND::equals).findAny().isPresent();
  }

  private static Stream<InventedPerson> member(
      InventedHousehold household, Predicate<Relationship> word) {
    return household.members().stream().filter(person -> word.test(person.relationship()));
  }

  private static void assertSorted(InventedHousehold household, Predicate<Relationship> word) {
    assertThat(member(household, word).map(InventedPerson::birthDate).toList()).isSorted();
  }

  private static FamilyRegister register(InventedPerson person) {
    return ((Citizenship.Japanese) person.citizenship()).familyRegister();
  }

  private static double ofSize(int size) {
    return TOWN.stream().filter(household -> household.members().size() == size).count()
        / (double) TOWN.size();
  }
}
