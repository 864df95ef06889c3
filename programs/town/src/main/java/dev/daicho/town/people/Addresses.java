package dev.daicho.town.people;

import static java.util.Objects.requireNonNull;

import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.numbers.Prefecture;
import dev.daicho.numbers.Prefectures;
import dev.daicho.register.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Invents addresses in real towns: here, and elsewhere in the country by population. */
final class Addresses {

  private static final int WIDE = '０' - '0';

  private final Towns towns;
  private final MoveEstimates estimates;
  private final Weighted<Municipality> country;
  private final Map<Prefecture, Weighted<Municipality>> prefectures = new HashMap<>();

  Addresses(MoveEstimates estimates) {
    this.estimates = estimates;
    towns = Towns.load();
    country = Weighted.of(Municipalities.all(), Proportions::population);
    for (Prefecture prefecture : Prefectures.all()) {
      prefectures.put(
          prefecture,
          Weighted.of(Municipalities.byPrefecture(prefecture), Proportions::population));
    }
  }

  /** An address in a municipality for a household of one or of more. */
  Address in(Municipality municipality, boolean single, Dice dice) {
    List<Towns.Town> choice = towns.of(municipality.code());
    if (choice.isEmpty()) {
      return new Address(municipality.code(), "", lot(dice), null, null);
    }
    Towns.Town town = town(choice, dice);
    MoveEstimates.Numbering share =
        single ? estimates.apartment().single() : estimates.apartment().family();
    boolean building = dice.chance(town.blocks() ? share.blocks() : share.lots());
    return new Address(
        municipality.code(),
        town.name(),
        town.blocks() ? block(dice) : lot(dice),
        building ? building(dice) : null,
        town.postcode());
  }

  /** Another municipality, near or far, by population. */
  Origin.Municipality elsewhere(Municipality here, boolean single, Dice dice) {
    boolean near = dice.chance(estimates.earlierAddressSamePrefecture());
    Municipality from;
    do {
      from = (near ? nearby(here) : country).draw(dice);
    } while (from.code().equals(here.code()));
    Address address = in(from, single, dice);
    return new Origin.Municipality(
        from.code(), from.fullName() + address.local(), address.postcode());
  }

  /** A place of a family register, from the prefecture to the lot number. */
  String familyRegisterPlace(Municipality here, Dice dice) {
    Municipality municipality = here;
    if (!dice.chance(estimates.familyRegisterHere())) {
      boolean near = dice.chance(estimates.familyRegisterSamePrefecture());
      municipality = (near ? nearby(here) : country).draw(dice);
    }
    List<Towns.Town> choice = towns.of(municipality.code());
    String lot = wide(dice.between(1, 2_400)) + "番地";
    if (choice.isEmpty()) {
      return municipality.fullName() + lot;
    }
    Towns.Town town = town(choice, dice);
    return municipality.fullName() + town.name() + lot;
  }

  private Weighted<Municipality> nearby(Municipality here) {
    return requireNonNull(prefectures.get(here.prefecture()));
  }

  /** Towns with numbered blocks are denser: where lots come up, half of the time draw again. */
  private static Towns.Town town(List<Towns.Town> choice, Dice dice) {
    Towns.Town town = dice.oneOf(choice);
    return town.blocks() || dice.chance(0.5) ? town : dice.oneOf(choice);
  }

  private static String block(Dice dice) {
    return wide(dice.between(1, 40)) + "番" + wide(dice.between(1, 32)) + "号";
  }

  private static String lot(Dice dice) {
    String lot = wide(dice.between(1, 2_400)) + "番地";
    return dice.chance(0.55) ? lot + wide(dice.between(1, 30)) : lot;
  }

  private String building(Dice dice) {
    String room = wide(dice.between(1, 5)) + "０" + wide(dice.between(1, 9));
    return dice.oneOf(estimates.buildingKinds())
        + dice.oneOf(estimates.buildingNames())
        + room
        + "号室";
  }

  private static String wide(int number) {
    char[] digits = Integer.toString(number).toCharArray();
    for (int i = 0; i < digits.length; i++) {
      digits[i] = (char) (digits[i] + WIDE);
    }
    return new String(digits);
  }
}
