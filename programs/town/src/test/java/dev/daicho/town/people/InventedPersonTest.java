package dev.daicho.town.people;

import static dev.daicho.town.people.SampleTown.ALL;
import static dev.daicho.town.people.SampleTown.DAY;
import static dev.daicho.town.people.SampleTown.UTSUNOMIYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.ResidenceCardNumber;
import dev.daicho.register.Citizenship;
import dev.daicho.register.ResidenceStatus;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every invented person. */
final class InventedPersonTest {

  @Test
  void birthThenResidentThenAddressThenToday() {
    for (InventedPerson person : ALL) {
      assertThat(person.birth().date()).isBeforeOrEqualTo(DAY).isAfter(DAY.minusYears(113));
      assertThat(person.becameResident()).isBetween(person.birth().date(), DAY);
      assertThat(person.addressFixed()).isBetween(person.becameResident(), DAY);
      if (person.citizenship() instanceof Citizenship.Japanese
          && person.origin() instanceof Origin.Birth) {
        assertThat(person.becameResident()).isEqualTo(person.birth().date());
      }
    }
  }

  @Test
  void anEarlierAddressIsInAnotherRealMunicipality() {
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
  void japaneseNamesFitTheFormAndItsCharacters() {
    CharsetEncoder jisX0213 = Charset.forName("x-SJIS_0213").newEncoder();
    for (InventedPerson person : ALL) {
      if (person.citizenship() instanceof Citizenship.Japanese register) {
        assertThat(person.names().name()).matches("[^　]{1,3}　[^　]{1,4}");
        assertThat(jisX0213.canEncode(person.names().name())).isTrue();
        assertThat(person.names().kana()).matches("[ァ-ヶー]{1,7}　[ァ-ヶー]{1,7}");
        assertThat(person.names().alphabet()).isNull();
        String surname = person.names().name().substring(0, person.names().name().indexOf('　') + 1);
        assertThat(register.headOfFamilyRegister()).startsWith(surname);
        assertThat(register.registeredDomicile()).matches("(北海道|東京都|(京都|大阪)府|.{2,3}県).+[０-９]+番地");
      }
    }
  }

  @Test
  void foreignResidentsAreInOrderAndAFewPerCent() {
    Set<ResidenceCardNumber> numbers = new HashSet<>();
    int special = 0;
    for (InventedPerson person : ALL) {
      if (person.citizenship() instanceof Citizenship.Foreign foreign) {
        assertThat(person.names().alphabet())
            .matches("[A-Z]+( [A-Z]+)+")
            .hasSizeLessThanOrEqualTo(40);
        assertThat(person.names().kana()).matches("[ァ-ヶー・]+　[ァ-ヶー・]+");
        assertThat(person.becameResident()).isAfterOrEqualTo(LocalDate.of(2012, 7, 9));
        assertThat(foreign.nationality()).matches("[一-龠ァ-ヶー]+");
        assertThat(foreign.foreignResidentSince()).isEqualTo(person.becameResident());
        switch (foreign.status()) {
          case ResidenceStatus.SpecialPermanentResident(var number) -> {
            assertThat(numbers.add(number)).isTrue();
            special++;
          }
          case ResidenceStatus.MidToLongTerm(var status, var period, var expiry, var number) -> {
            assertThat(numbers.add(number)).isTrue();
            assertThat(period == null).isEqualTo(status.equals("永住者"));
            assertThat(expiry == null).isEqualTo(period == null);
            if (period != null && expiry != null) {
              assertThat(period).matches("[１-５]年|[１２]年３月|[４６]月");
              assertThat(expiry).isAfter(DAY).isBeforeOrEqualTo(DAY.plusMonths(months(period)));
              if (person.relationship().isHead() && person.origin() instanceof Origin.Abroad) {
                assertThat(person.becameResident())
                    .isBeforeOrEqualTo(expiry.minusMonths(months(period)));
              }
            }
          }
          default -> fail("never invented: " + foreign.status());
        }
      }
    }
    assertThat(numbers.size() / (double) ALL.size()).isCloseTo(0.025, within(0.003));
    assertThat(special / (double) numbers.size()).isBetween(0.04, 0.15);
  }

  /** ３年 is 36, １年３月 is 15, ６月 is 6. */
  private static int months(String period) {
    int years = period.indexOf('年') < 0 ? 0 : Character.digit(period.charAt(0), 10);
    int months = period.endsWith("月") ? Character.digit(period.charAt(period.length() - 2), 10) : 0;
    return years * 12 + months;
  }
}
