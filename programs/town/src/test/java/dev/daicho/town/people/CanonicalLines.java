package dev.daicho.town.people;

import dev.daicho.register.Citizenship;
import dev.daicho.register.ResidenceStatus;
import java.time.LocalDate;
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
      case Citizenship.Japanese(String place, String head) -> place + "|" + head;
      case Citizenship.Foreign(String nationality, ResidenceStatus status, LocalDate since) ->
          nationality + "|" + status(status) + "|" + since;
    };
  }

  private static String status(ResidenceStatus status) {
    return switch (status) {
      case ResidenceStatus.MidToLongTerm term ->
          String.join(
              "|",
              term.status(),
              term.period(),
              String.valueOf(term.expiresOn()),
              term.cardNumber().digits());
      case ResidenceStatus.SpecialPermanentResident special -> special.certificateNumber().digits();
      default -> throw new AssertionError("never invented: " + status);
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
