package dev.daicho.town.personas;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Kana;
import dev.daicho.numbers.ResidenceCardNumber;
import dev.daicho.register.Alias;
import dev.daicho.register.Citizenship;
import dev.daicho.register.FormerSurname;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.ResidenceStatus;
import dev.daicho.town.personas.PersonaFault.Kind;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who a persona is: names, birth, citizenship. */
final class PersonIdentity {

  private static final ResidenceCardNumber ANY_CARD = ResidenceCardNumber.of("AA00000000AA");

  private final LocalDate start;

  PersonIdentity(LocalDate start) {
    this.start = start;
  }

  Names names(Section person) {
    Section names = person.section("names");
    String alphabet = names.textIfAny("alphabet");
    String name = names.textIfAny("name");
    if (name == null && alphabet == null) {
      name = names.text("name");
    }
    Names read =
        new Names(
            name == null ? "" : name,
            kana(names),
            alphabet,
            formerSurname(names.sectionIfAny("former_surname")),
            alias(names.sectionIfAny("alias")));
    names.done();
    return read;
  }

  /** A birth day; where it is not known, the words and a day to reckon with. */
  RecordedDate birth(Section person) {
    LocalDate born = day(person, "born");
    if (born.isAfter(start)) {
      person.fault(Kind.WRONG_ORDER, "born", "personas.after-start", "born", start);
    }
    return new RecordedDate(born, person.textIfAny("born_as_written"));
  }

  Citizenship citizenship(Section person, LocalDate becameResident) {
    Section japanese = person.sectionIfAny("family_register");
    Section foreign = person.sectionIfAny("foreign");
    if ((japanese == null) == (foreign == null)) {
      person.fault(Kind.MISSING, "family_register", "personas.either");
    }
    if (foreign != null) {
      Citizenship citizenship =
          new Citizenship.Foreign(foreign.text("nationality"), status(foreign), becameResident);
      foreign.done();
      return citizenship;
    }
    if (japanese != null) {
      Citizenship citizenship =
          new Citizenship.Japanese(japanese.text("place"), japanese.text("head"));
      japanese.done();
      return citizenship;
    }
    return new Citizenship.Japanese("", "");
  }

  /** What is written once in each language. */
  Bilingual both(Section section) {
    return new Bilingual(notBlank(section.text("ja")), notBlank(section.text("en")));
  }

  private ResidenceStatus status(Section foreign) {
    if (foreign.has("special_permanent_resident")) {
      return new ResidenceStatus.SpecialPermanentResident(
          card(foreign, "special_permanent_resident"));
    }
    return new ResidenceStatus.MidToLongTerm(
        foreign.text("status"),
        foreign.textIfAny("period"),
        foreign.has("expires") ? day(foreign, "expires") : null,
        card(foreign, "card_number"));
  }

  private static ResidenceCardNumber card(Section foreign, String name) {
    return foreign.value(
        name, text -> ResidenceCardNumber.parse(text).toOptional(), "card-number", ANY_CARD);
  }

  private static @Nullable FormerSurname formerSurname(@Nullable Section section) {
    if (section == null) {
      return null;
    }
    FormerSurname surname = new FormerSurname(section.text("name"), kana(section));
    section.done();
    return surname;
  }

  private static @Nullable Alias alias(@Nullable Section section) {
    if (section == null) {
      return null;
    }
    Alias alias = new Alias(section.text("name"), kana(section));
    section.done();
    return alias;
  }

  private static String kana(Section section) {
    return section.value(
        "kana",
        text -> Kana.isKatakana(text) ? Optional.of(text) : Optional.empty(),
        "katakana",
        "");
  }

  private LocalDate day(Section section, String name) {
    return section.value(name, text -> TownDay.read(text, start), "day", start);
  }

  /** Bilingual refuses blanks; a fault was noted before this is used. */
  private static String notBlank(String text) {
    return text.isBlank() ? "?" : text;
  }
}
