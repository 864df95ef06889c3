package dev.daicho.register.web.form;

import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.procedure.ChangeResidentCode;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 住民票コードの変更請求. */
record ChangeResidentCodeForm(ChangeResidentCode procedure)
    implements ProcedureForm<ChangeResidentCode.Filing> {

  /** Stands in for a code that could not be read, so that all fields are read in one go. */
  private static final ResidentCode UNREAD = ResidentCode.of("00000000019");

  @Override
  public Subject subject() {
    return Subject.PERSON;
  }

  @Override
  public List<FormField> fields(About about) {
    List<FormField> fields = new ArrayList<>(List.of(FormField.of("statedCode", Kind.DIGITS)));
    fields.addAll(RequesterFields.all());
    return fields;
  }

  @Override
  public ChangeResidentCode.Filing filing(Inputs inputs, About about) {
    return new ChangeResidentCode.Filing(
        about.whom(),
        Objects.requireNonNullElse(
            inputs.number("statedCode", ResidentCode.parse(inputs.raw("statedCode"))), UNREAD),
        RequesterFields.read(inputs));
  }
}
