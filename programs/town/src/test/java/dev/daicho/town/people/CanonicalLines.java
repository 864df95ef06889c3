package dev.daicho.town.people;

import java.util.stream.Collectors;

/** Every field of an invented household as text, one line a person, to be hashed. */
final class CanonicalLines {

  private CanonicalLines() {}

  static String of(InventedHousehold household) {
    String address = household.address().local() + "|" + household.address().postcode();
    return household.members().stream()
        .map(person -> address + "|" + of(person) + "\n")
        .collect(Collectors.joining());
  }

  private static String of(InventedPerson person) {
    return String.join(
        "|",
        person.names().display(),
        person.names().kana(),
        person.birth().date().toString(),
        person.sex().title().ja(),
        person.relationship().words(),
        citizenship(person.citizenship()),
        person.becameResident().toString(),
        person.addressFixed().toString(),
        origin(person.origin()));
  }

  private static String citizenship(Citizenship citizenship) {
    return switch (citizenship) {
      case Citizenship.Japanese(FamilyRegister register) ->
          register.place() + "|" + register.head();
      case Citizenship.Foreign(Nationality nationality, ResidenceClass residence) ->
          nationality.code() + "|" + nationality.name() + "|" + residence(residence);
    };
  }

  private static String residence(ResidenceClass residence) {
    return switch (residence) {
      case ResidenceClass.MidToLongTerm term ->
          term.status() + "|" + term.period() + "|" + term.expiry() + "|" + term.number().digits();
      case ResidenceClass.SpecialPermanent special -> special.number().digits();
    };
  }

  private static String origin(Origin origin) {
    return switch (origin) {
      case Origin.Birth birth -> "";
      case Origin.Municipality from ->
          from.municipality().digits() + "|" + from.address() + "|" + from.postcode();
      case Origin.Abroad abroad -> abroad.country();
    };
  }
}
