package dev.daicho.town.people;

import dev.daicho.register.Names;
import dev.daicho.register.Relationship;
import dev.daicho.register.Sex;
import dev.daicho.town.people.ForeignEstimates.People;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Names of the foreign members of a household, in Latin letters with a reading: family name first,
 * where there is one. No two members have the same name.
 */
final class ForeignNames {

  private static final int TRIES = 20;

  private final People people;
  private final Dice dice;
  private final String fathersName;

  ForeignNames(People people, Dice dice) {
    this.people = people;
    this.dice = dice;
    fathersName = dice.oneOf(people.family());
  }

  /** A name for a member that none of the earlier ones has. */
  Names of(Sketch.Member member, @Nullable Identity[] earlier) {
    for (int i = 0; i < TRIES; i++) {
      Names name = of(member);
      if (Arrays.stream(earlier).noneMatch(one -> one != null && one.names().equals(name))) {
        return name;
      }
    }
    return of(member);
  }

  /** Parts are written as in foreign_residents.yaml: letters, a space, katakana. */
  private Names of(Sketch.Member member) {
    List<String> given = member.sex() == Sex.MALE ? people.men() : people.women();
    String familyName = bearsOwn(member) ? dice.oneOf(people.family()) : fathersName;
    String givenName = dice.oneOf(given);
    return new Names(
        "",
        kana(familyName) + "　" + kana(givenName),
        letters(familyName) + " " + letters(givenName),
        null,
        null);
  }

  private boolean bearsOwn(Sketch.Member member) {
    Relationship relationship = member.relationship();
    if (relationship.equals(Relationships.LODGER)) {
      return true;
    }
    return switch (people.surname()) {
      case NOBODY -> true;
      case FATHER ->
          member.sex() == Sex.FEMALE && (relationship.isHead() || relationship.isSpouse());
      case FAMILY -> false;
    };
  }

  private static String letters(String part) {
    return part.substring(0, part.lastIndexOf(' '));
  }

  private static String kana(String part) {
    return part.substring(part.lastIndexOf(' ') + 1);
  }
}
