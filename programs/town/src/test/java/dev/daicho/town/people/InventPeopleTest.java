package dev.daicho.town.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same plan gives the same people, and exactly as many as it says. */
final class InventPeopleTest {

  private static final InventPeople PEOPLE = InventPeople.load();
  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  /**
   * This changes only when the people themselves change, by purpose: then towns made earlier cannot
   * be made again from their seed, and the release notes must say so.
   */
  @Test
  void households_areThesePeopleForEver() throws NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    PEOPLE
        .households(new TownPlan(UTSUNOMIYA, 10_000, 7, DAY))
        .forEach(household ->
            digest.update(CanonicalLines.of(household).getBytes(StandardCharsets.UTF_8)));
    assertThat(HexFormat.of().formatHex(digest.digest()))
        .isEqualTo("ee2d335dc5113a449e2adedd2bcbfd90b98ded60102e135b669de016107dfae0");
  }

  @Test
  void households_aNewInstanceInventsTheSame() {
    TownPlan plan = new TownPlan(UTSUNOMIYA, 2_000, 1, DAY);
    assertThat(InventPeople.load().households(plan).toList())
        .isEqualTo(PEOPLE.households(plan).toList());
  }

  @Test
  void households_anotherSeedPlaceOrDayInventsOthers() {
    List<InventedHousehold> these = invent(UTSUNOMIYA, 500, 1, DAY);
    assertThat(invent(UTSUNOMIYA, 500, 2, DAY)).doesNotContainAnyElementsOf(these);
    assertThat(invent(UTSUNOMIYA, 500, 1, DAY.plusDays(1))).doesNotContainAnyElementsOf(these);
    List<String> names = heads(these);
    List<String> elsewhere = heads(invent(MunicipalityCode.of("092029"), 500, 1, DAY));
    assertThat(elsewhere.stream().filter(names::contains).count()).isLessThan(5);
  }

  @Test
  void households_aLargerTownBeginsAsASmallerOne() {
    List<InventedHousehold> small = invent(UTSUNOMIYA, 1_000, 3, DAY);
    List<InventedHousehold> large = invent(UTSUNOMIYA, 1_200, 3, DAY);
    int surelySame = small.size() - 10;
    assertThat(large.subList(0, surelySame)).isEqualTo(small.subList(0, surelySame));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 1_000, 50_000})
  void households_haveExactlyTheMembersAskedFor(int residents) {
    for (long seed = 1; seed <= (residents < 10 ? 50 : 1); seed++) {
      int members =
          PEOPLE
              .households(new TownPlan(UTSUNOMIYA, residents, seed, DAY))
              .mapToInt(household -> household.members().size())
              .sum();
      assertThat(members).isEqualTo(residents);
    }
  }

  @Test
  void households_areLazy() {
    assertThat(
            PEOPLE
                .households(new TownPlan(UTSUNOMIYA, Integer.MAX_VALUE, 1, DAY))
                .limit(3)
                .toList())
        .hasSize(3);
  }

  @Test
  void households_everyMunicipalityOfTheCountryHasThemInItsOwnTowns() {
    Towns towns = Towns.load();
    int withoutTown = 0;
    for (Municipality municipality : Municipalities.all()) {
      List<Towns.Town> own = towns.of(municipality.code());
      List<InventedHousehold> households = invent(municipality.code(), 12, 5, DAY);
      assertThat(households).isNotEmpty();
      for (InventedHousehold household : households) {
        Address address = household.address();
        assertThat(address.municipality()).isEqualTo(municipality.code());
        if (own.isEmpty()) {
          assertThat(address.town()).isEmpty();
        } else {
          assertThat(own).anyMatch(town -> town.name().equals(address.town()));
        }
      }
      withoutTown += own.isEmpty() ? 1 : 0;
    }
    assertThat(withoutTown).isEqualTo(11);
  }

  private static List<InventedHousehold> invent(
      MunicipalityCode code, int residents, long seed, LocalDate asOf) {
    return PEOPLE.households(new TownPlan(code, residents, seed, asOf)).toList();
  }

  private static List<String> heads(List<InventedHousehold> households) {
    return households.stream().map(household -> household.head().names().display()).toList();
  }
}
