package dev.daicho.register.web.form;

import dev.daicho.register.procedure.MoveIn;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.ArrayList;
import java.util.List;

/** 転入届. */
record MoveInForm(MoveIn procedure, AddressFields addresses)
    implements ProcedureForm<MoveIn.Filing> {

  private static final PeopleFields PEOPLE = new PeopleFields(true);

  @Override
  public Subject subject() {
    return Subject.NOBODY_YET;
  }

  @Override
  public List<FormField> fields(About about) {
    List<FormField> fields = new ArrayList<>();
    fields.add(FormField.of("movedIn", Kind.DAY));
    fields.add(FormField.of("previousAddress", Kind.TEXT));
    fields.add(FormField.of("reason", Kind.TEXT).optional());
    fields.addAll(addresses.fields());
    fields.addAll(PEOPLE.fields());
    return fields;
  }

  @Override
  public MoveIn.Filing filing(Inputs inputs, About about) {
    return new MoveIn.Filing(
        PEOPLE.read(inputs),
        inputs.day("movedIn"),
        addresses.read(inputs),
        AddressFields.household(inputs),
        inputs.text("previousAddress"),
        inputs.optionalText("reason"));
  }
}
