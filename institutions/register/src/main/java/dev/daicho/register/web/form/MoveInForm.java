package dev.daicho.register.web.form;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.disclosure.ExpectedMove;
import dev.daicho.register.procedure.MoveIn;
import dev.daicho.register.web.form.FormField.Group;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 転入届. For those who are expected without paper it is filled in with what their former municipality
 * has told; code and number, where the gate masks them, are left to the act.
 */
record MoveInForm(MoveIn procedure, AddressFields addresses)
    implements ProcedureForm<MoveIn.Filing> {

  private static final PeopleFields WITH_CERTIFICATE = new PeopleFields(true);
  private static final PeopleFields EXPECTED = new PeopleFields(false);

  @Override
  public Subject subject() {
    return Subject.NOBODY_YET;
  }

  @Override
  public List<FormField> fields(About about) {
    ExpectedMove expected = about.expected();
    List<FormField> fields = new ArrayList<>();
    fields.add(FormField.of("movedIn", Kind.DAY));
    if (expected != null) {
      fields.add(FormField.of("cardPresented", Kind.YES_NO).prefilledWith("no"));
    }
    fields.add(FormField.of("previousAddress", Kind.TEXT));
    if (expected == null) {
      fields.add(FormField.of("formerMunicipality", Kind.DIGITS).optional());
    }
    fields.add(FormField.of("reason", Kind.TEXT).optional());
    fields.addAll(addresses.fields());
    fields.addAll((expected == null ? WITH_CERTIFICATE : EXPECTED).fields());
    return expected == null ? fields : filledIn(fields, known(expected));
  }

  /** With the answers known; a group in which one is known is not folded away. */
  static List<FormField> filledIn(List<FormField> fields, Map<String, String> known) {
    Set<Group> answered =
        fields.stream()
            .filter(field -> !known.getOrDefault(field.name(), "").isEmpty())
            .map(FormField::group)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return fields.stream()
        .map(field -> {
          String value = known.get(field.name());
          Group group = field.group();
          FormField filled = value == null ? field : field.prefilledWith(value);
          return group != null && answered.contains(group)
              ? filled.in(new Group(group.title(), false))
              : filled;
        })
        .toList();
  }

  private static Map<String, String> known(ExpectedMove expected) {
    Map<String, String> known = new HashMap<>();
    known.put("previousAddress", expected.previousAddress());
    for (int n = 1; n <= expected.people().size(); n++) {
      ExpectedMove.Person person = expected.people().get(n - 1);
      known.put("name" + n, person.name());
      known.put("kana" + n, person.kana());
      known.put("alphabet" + n, person.alphabet());
      known.put("birth" + n, person.birth().toString());
      known.put("sex" + n, person.sex().name());
      known.put("as" + n, person.relationship());
      known.put("code" + n, person.residentCode());
      known.put("number" + n, person.individualNumber());
      CitizenshipFields.known(n, person.citizenship()).forEach(known::putIfAbsent);
    }
    return known;
  }

  @Override
  public MoveIn.Filing filing(Inputs inputs, About about) {
    ExpectedMove expected = about.expected();
    MunicipalityCode former =
        expected != null
            ? expected.former()
            : inputs.raw("formerMunicipality").isEmpty()
                ? null
                : inputs.number(
                    "formerMunicipality", MunicipalityCode.parse(inputs.raw("formerMunicipality")));
    return new MoveIn.Filing(
        (expected == null ? WITH_CERTIFICATE : EXPECTED).read(inputs),
        inputs.day("movedIn"),
        addresses.read(inputs),
        AddressFields.household(inputs),
        inputs.text("previousAddress"),
        inputs.optionalText("reason"),
        former,
        expected == null
            ? null
            : new MoveIn.WithoutPaper(expected.moveOut(), inputs.yes("cardPresented")));
  }
}
