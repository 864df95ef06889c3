package dev.daicho.register.web.form;

import dev.daicho.register.procedure.ChangeHouseholdHead;
import dev.daicho.register.procedure.Placement;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.ArrayList;
import java.util.List;

/** 世帯主変更届. */
record ChangeHouseholdHeadForm(ChangeHouseholdHead procedure)
    implements ProcedureForm<ChangeHouseholdHead.Filing> {

  @Override
  public Subject subject() {
    return Subject.HOUSEHOLD;
  }

  @Override
  public List<FormField> fields(About about) {
    List<FormField> fields = new ArrayList<>();
    fields.add(FormField.of("changed", Kind.DAY));
    fields.add(FormField.of("reason", Kind.TEXT).optional());
    fields.addAll(RelationshipFields.of(about));
    return fields;
  }

  @Override
  public ChangeHouseholdHead.Filing filing(Inputs inputs, About about) {
    return new ChangeHouseholdHead.Filing(
        about.household(),
        about.members().stream()
            .map(member ->
                new Placement(member.person(), RelationshipFields.read(inputs, member.person())))
            .toList(),
        inputs.day("changed"),
        inputs.optionalText("reason"));
  }
}
