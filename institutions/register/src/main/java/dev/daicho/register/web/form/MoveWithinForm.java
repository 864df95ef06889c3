package dev.daicho.register.web.form;

import dev.daicho.register.procedure.MoveWithin;
import dev.daicho.register.procedure.Placement;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.ArrayList;
import java.util.List;

/** 転居届. */
record MoveWithinForm(MoveWithin procedure, AddressFields addresses)
    implements ProcedureForm<MoveWithin.Filing> {

  @Override
  public Subject subject() {
    return Subject.HOUSEHOLD;
  }

  @Override
  public List<FormField> fields(About about) {
    List<FormField> fields = new ArrayList<>();
    fields.add(FormField.of("people", Kind.MEMBERS));
    fields.add(FormField.of("moved", Kind.DAY));
    fields.add(FormField.of("reason", Kind.TEXT).optional());
    fields.addAll(addresses.fields());
    fields.addAll(RelationshipFields.of(about));
    return fields;
  }

  @Override
  public MoveWithin.Filing filing(Inputs inputs, About about) {
    return new MoveWithin.Filing(
        about.household(),
        inputs.members("people").stream()
            .map(person -> new Placement(person, RelationshipFields.read(inputs, person)))
            .toList(),
        inputs.day("moved"),
        addresses.read(inputs),
        AddressFields.household(inputs),
        inputs.optionalText("reason"));
  }
}
