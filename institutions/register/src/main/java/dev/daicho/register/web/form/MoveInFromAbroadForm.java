package dev.daicho.register.web.form;

import dev.daicho.register.procedure.MoveInFromAbroad;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.ArrayList;
import java.util.List;

/** 国外からの転入届. Whoever was here before keeps code and number, and says them. */
record MoveInFromAbroadForm(MoveInFromAbroad procedure, AddressFields addresses)
    implements ProcedureForm<MoveInFromAbroad.Filing> {

  private static final PeopleFields PEOPLE = new PeopleFields(false);

  @Override
  public Subject subject() {
    return Subject.NOBODY_YET;
  }

  @Override
  public List<FormField> fields(About about) {
    List<FormField> fields = new ArrayList<>();
    fields.add(FormField.of("movedIn", Kind.DAY));
    fields.add(FormField.of("country", Kind.TEXT));
    fields.add(FormField.of("reason", Kind.TEXT).optional());
    fields.addAll(addresses.fields());
    fields.addAll(PEOPLE.fields());
    return fields;
  }

  @Override
  public MoveInFromAbroad.Filing filing(Inputs inputs, About about) {
    return new MoveInFromAbroad.Filing(
        PEOPLE.read(inputs),
        inputs.day("movedIn"),
        addresses.read(inputs),
        AddressFields.household(inputs),
        inputs.text("country"),
        inputs.optionalText("reason"));
  }
}
