package dev.daicho.town.people;

import dev.daicho.register.Citizenship;
import dev.daicho.register.Names;
import dev.daicho.register.Sex;
import dev.daicho.town.people.JapaneseNames.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives the Japanese members of a household their names and family registers: one surname and one
 * register a family. Where the first person of a register is not in the household, a name is made
 * for him. Members of a family never share a given name.
 */
final class JapaneseFamilies {

  private static final double SAME_PLACE_AS_RELATIVES = 0.6;
  private static final String SPACE = "　";
  private static final int YEARS_TO_FATHER = 31;

  private final JapaneseNames names;
  private final Addresses addresses;

  JapaneseFamilies(JapaneseNames names, Addresses addresses) {
    this.names = names;
    this.addresses = addresses;
  }

  /** Fills the members that have no identity yet. */
  void identify(Sketch sketch, @Nullable Identity[] identities, Drawing drawing) {
    Dice dice = drawing.dice();
    List<Name> surnames = surnames(sketch, dice);
    @Nullable Name[] given = given(sketch, identities, dice);
    List<Citizenship.Japanese> registers = new ArrayList<>();
    for (Sketch.Family family : sketch.families) {
      int position = registers.size();
      boolean samePlace = family.surnameOf() != Sketch.OWN && dice.chance(SAME_PLACE_AS_RELATIVES);
      String place =
          samePlace
              ? registers.get(family.surnameOf()).registeredDomicile()
              : addresses.familyRegisterPlace(drawing.here(), dice);
      registers.add(
          new Citizenship.Japanese(
              place,
              surnames.get(position).kanji()
                  + SPACE
                  + registerHead(sketch, position, given, dice)));
    }
    for (int i = 0; i < identities.length; i++) {
      Name name = given[i];
      if (name != null) {
        int family = sketch.members.get(i).family();
        Name surname = surnames.get(family);
        identities[i] =
            new Identity.Japanese(
                Names.of(
                    surname.kanji() + SPACE + name.kanji(), surname.kana() + SPACE + name.kana()),
                registers.get(family));
      }
    }
  }

  private List<Name> surnames(Sketch sketch, Dice dice) {
    List<Name> surnames = new ArrayList<>();
    for (Sketch.Family family : sketch.families) {
      surnames.add(
          family.surnameOf() == Sketch.OWN
              ? names.surname(dice)
              : surnames.get(family.surnameOf()));
    }
    return surnames;
  }

  private @Nullable Name[] given(Sketch sketch, @Nullable Identity[] identities, Dice dice) {
    @Nullable Name[] given = new Name[identities.length];
    for (int i = 0; i < given.length; i++) {
      if (identities[i] == null) {
        Sketch.Member member = sketch.members.get(i);
        Name name;
        do {
          name = names.given(member.sex(), year(member.birth()), dice);
        } while (borneBefore(name, given, i));
        given[i] = name;
      }
    }
    return given;
  }

  private String registerHead(Sketch sketch, int family, @Nullable Name[] given, Dice dice) {
    int position = sketch.families.get(family).registerHead();
    Name head = position == Sketch.ELSEWHERE ? null : given[position];
    if (head != null) {
      return head.kanji();
    }
    int youngest = Integer.MIN_VALUE;
    for (Sketch.Member member : sketch.members) {
      if (member.family() == family) {
        youngest = Math.max(youngest, member.birth());
      }
    }
    return names.given(Sex.MALE, year(youngest) - YEARS_TO_FATHER, dice).kanji();
  }

  private static boolean borneBefore(Name name, @Nullable Name[] given, int before) {
    for (int i = 0; i < before; i++) {
      Name other = given[i];
      if (other != null
          && (other.kanji().equals(name.kanji()) || other.kana().equals(name.kana()))) {
        return true;
      }
    }
    return false;
  }

  private static int year(int day) {
    return LocalDate.ofEpochDay(day).getYear();
  }
}
