package dev.daicho.town.people;

import dev.daicho.register.Names;
import dev.daicho.register.Sex;
import java.util.List;

/** Names of foreign residents in Latin letters with a reading: family name first, if any. */
final class ForeignNames {

  private ForeignNames() {}

  /** A family name, or where nobody has one the first part of each one's own name. */
  static String familyName(ForeignEstimates.People people, Dice dice) {
    return dice.oneOf(people.family());
  }

  /** A whole name; parts are written as in foreign_residents.yaml, letters then katakana. */
  static Names name(ForeignEstimates.People people, String familyName, Sex sex, Dice dice) {
    List<String> given = sex == Sex.MALE ? people.men() : people.women();
    String givenName = dice.oneOf(given);
    String kana = kana(familyName) + "　" + kana(givenName);
    return new Names("", kana, letters(familyName) + " " + letters(givenName), null, null);
  }

  private static String letters(String part) {
    return part.substring(0, part.lastIndexOf(' '));
  }

  private static String kana(String part) {
    return part.substring(part.lastIndexOf(' ') + 1);
  }
}
