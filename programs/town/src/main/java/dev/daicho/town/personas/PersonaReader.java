package dev.daicho.town.personas;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;
import dev.daicho.register.Relationship;
import dev.daicho.register.Sex;
import dev.daicho.town.people.InventedPerson;
import dev.daicho.town.people.Origin;
import dev.daicho.town.personas.PersonaFault.Kind;
import dev.daicho.town.personas.Personas.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads a file of personas and finds every fault in it. */
final class PersonaReader {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern LOGIN_PIN = Pattern.compile("[0-9]{4}");
  private static final Pattern SIGN_PASSWORD = Pattern.compile("[A-Z0-9]{6,16}");
  private static final Pattern POSTCODE = Pattern.compile("[0-9]{7}");

  private final PersonIdentity identity;
  private final LocalDate start;
  private final Set<String> ids = new HashSet<>();

  private PersonaReader(LocalDate start) {
    this.start = start;
    identity = new PersonIdentity(start);
  }

  static Reading read(String yaml, LocalDate start) {
    List<PersonaFault> faults = new ArrayList<>();
    try {
      Section file = Section.section(YamlNode.read(yaml), "", faults);
      PersonaReader reader = new PersonaReader(start);
      List<PersonaHousehold> households =
          file.sections("households").stream().map(reader::household).toList();
      file.done();
      return faults.isEmpty()
          ? new Reading.Read(new Personas(households))
          : new Reading.Broken(faults);
    } catch (JacksonException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      Bilingual message = Messages.get("personas.not-yaml", e.getOriginalMessage());
      return new Reading.Broken(List.of(new PersonaFault(Kind.NOT_YAML, line, "", message)));
    }
  }

  private PersonaHousehold household(Section section) {
    String id = id(section);
    MunicipalityCode municipality = municipality(section, "municipality");
    Section place = section.section("address");
    Address address =
        new Address(
            municipality,
            place.text("town"),
            place.text("block"),
            place.textIfAny("building"),
            place.valueIfAny("postcode", text -> matching(POSTCODE, text), "postcode"));
    place.done();
    List<Persona> members = section.sections("members").stream().map(this::persona).toList();
    long heads = members.stream().filter(one -> one.person().relationship().isHead()).count();
    if (!members.isEmpty()
        && (heads != 1 || !members.getFirst().person().relationship().isHead())) {
      section.fault(Kind.HEAD, "members", "personas.head");
    }
    section.done();
    return new PersonaHousehold(id, address, members);
  }

  private Persona persona(Section section) {
    String id = id(section);
    LocalDate became = day(section, "became_resident");
    InventedPerson person =
        new InventedPerson(
            identity.names(section),
            identity.birth(section),
            section.value("sex", PersonaReader::sex, "sex", Sex.FEMALE),
            section.value("relationship", Relationship::parse, "relationship", Relationship.HEAD),
            identity.citizenship(section, became),
            became,
            day(section, "address_fixed"),
            origin(section.sectionIfAny("from")));
    notBefore(section, "became_resident", became, "born", person.birth().date());
    notBefore(section, "address_fixed", person.addressFixed(), "became_resident", became);
    notAfterStart(section, "address_fixed", person.addressFixed());
    Section purpose = section.section("for");
    Persona persona =
        new Persona(
            id,
            person,
            card(section.sectionIfAny("card")),
            whereabouts(section),
            identity.both(purpose));
    purpose.done();
    section.done();
    return persona;
  }

  private String id(Section section) {
    String id = section.value("id", text -> matching(ID, text), "id", "");
    if (!id.isEmpty() && !ids.add(id)) {
      section.fault(Kind.TWICE, "id", "personas.twice", id);
    }
    return id;
  }

  private Persona.@Nullable CardSecrets card(@Nullable Section section) {
    if (section == null) {
      return null;
    }
    Persona.CardSecrets card =
        new Persona.CardSecrets(
            section.value("login_pin", text -> matching(LOGIN_PIN, text), "login-pin", ""),
            section.valueIfAny(
                "sign_password", text -> matching(SIGN_PASSWORD, text), "sign-password"));
    section.done();
    return card;
  }

  private Origin origin(@Nullable Section section) {
    if (section == null) {
      return new Origin.Birth();
    }
    Origin origin =
        section.has("country")
            ? new Origin.Abroad(section.text("country"))
            : new Origin.Municipality(
                municipality(section, "municipality"), section.text("address"), null);
    section.done();
    return origin;
  }

  private Whereabouts whereabouts(Section person) {
    Section moving = person.sectionIfAny("moving_out");
    if (moving != null) {
      LocalDate filed = day(moving, "filed");
      notAfterStart(moving, "filed", filed);
      Whereabouts out =
          new Whereabouts.MovingOut(
              filed,
              day(moving, "leaves"),
              municipality(moving, "municipality"),
              moving.text("address"));
      moving.done();
      return out;
    }
    Section abroad = person.sectionIfAny("abroad");
    if (abroad != null) {
      LocalDate since = day(abroad, "since");
      notAfterStart(abroad, "since", since);
      Whereabouts away =
          new Whereabouts.Abroad(day(abroad, "filed"), since, abroad.text("country"));
      abroad.done();
      return away;
    }
    return new Whereabouts.Here();
  }

  private LocalDate day(Section section, String name) {
    return section.value(name, text -> TownDay.read(text, start), "day", start);
  }

  private static MunicipalityCode municipality(Section section, String name) {
    return section.value(
        name,
        text ->
            MunicipalityCode.parse(text)
                .toOptional()
                .filter(code -> code.kind() == MunicipalityCode.Kind.MUNICIPALITY),
        "municipality",
        MunicipalityCode.of("092011"));
  }

  private void notAfterStart(Section section, String name, LocalDate day) {
    if (day.isAfter(start)) {
      section.fault(Kind.WRONG_ORDER, name, "personas.after-start", name, start);
    }
  }

  private static void notBefore(
      Section section, String name, LocalDate day, String earlierName, LocalDate earlier) {
    if (day.isBefore(earlier)) {
      section.fault(Kind.WRONG_ORDER, name, "personas.order", name, earlierName);
    }
  }

  private static Optional<String> matching(Pattern pattern, String text) {
    return pattern.matcher(text).matches() ? Optional.of(text) : Optional.empty();
  }

  private static Optional<Sex> sex(String word) {
    return Arrays.stream(Sex.values()).filter(sex -> sex.title().ja().equals(word)).findFirst();
  }
}
