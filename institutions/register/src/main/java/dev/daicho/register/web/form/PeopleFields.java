package dev.daicho.register.web.form;

import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.web.form.FormField.Group;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * The people who are entered, up to {@value #MOST}: the first must be filled in, the others where
 * they have a name.
 *
 * @param numbersNeeded whether everybody has a code and a number to say
 */
record PeopleFields(boolean numbersNeeded) {

  private static final int MOST = 6;

  List<FormField> fields() {
    List<FormField> fields = new ArrayList<>(CitizenshipFields.familyRegister());
    for (int n = 1; n <= MOST; n++) {
      boolean first = n == 1;
      Group group = new Group(Messages.get("counter.group.person", n), !first);
      person(n).stream()
          .map(field -> (first ? field : field.optional()).in(group))
          .forEach(fields::add);
      Group foreign = first ? new Group(Messages.get("counter.group.foreign", n), true) : group;
      CitizenshipFields.foreign(n).forEach(field -> fields.add(field.in(foreign)));
    }
    return fields;
  }

  private List<FormField> person(int n) {
    FormField code = FormField.of("code", n, Kind.DIGITS);
    FormField number = FormField.of("number", n, Kind.DIGITS);
    return List.of(
        FormField.of("name", n, Kind.TEXT),
        FormField.of("kana", n, Kind.TEXT).optional(),
        FormField.of("birth", n, Kind.DAY),
        FormField.of("sex", n, Kind.SEX),
        FormField.of("as", n, Kind.RELATIONSHIP).prefilledWith(n == 1 ? "世帯主" : ""),
        numbersNeeded ? code : code.optional(),
        numbersNeeded ? number : number.optional());
  }

  List<Newcomer> read(Inputs inputs) {
    List<Newcomer> people = new ArrayList<>();
    for (int n = 1; n <= MOST; n++) {
      boolean named = !(inputs.raw("name" + n) + inputs.raw("alphabet" + n)).isEmpty();
      if (n == 1 || named) {
        people.add(person(inputs, n));
      }
    }
    return people;
  }

  private Newcomer person(Inputs inputs, int n) {
    boolean foreign = CitizenshipFields.foreign(inputs, n);
    String alphabet = inputs.optionalText("alphabet" + n);
    String name = foreign && alphabet != null ? inputs.raw("name" + n) : inputs.text("name" + n);
    String kana = foreign ? inputs.raw("kana" + n) : inputs.text("kana" + n);
    String code = inputs.raw("code" + n);
    String number = inputs.raw("number" + n);
    return new Newcomer(
        new Names(name, kana, foreign ? alphabet : null, null, null),
        RecordedDate.of(inputs.day("birth" + n)),
        inputs.sex("sex" + n),
        inputs.relationship("as" + n),
        CitizenshipFields.read(inputs, n),
        numbersNeeded || !code.isEmpty()
            ? inputs.number("code" + n, ResidentCode.parse(code))
            : null,
        numbersNeeded || !number.isEmpty()
            ? inputs.number("number" + n, IndividualNumber.parse(number))
            : null);
  }
}
