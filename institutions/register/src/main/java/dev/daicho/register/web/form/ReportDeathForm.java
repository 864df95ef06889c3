package dev.daicho.register.web.form;

import dev.daicho.register.procedure.ReportDeath;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.List;

/** 死亡. */
record ReportDeathForm(ReportDeath procedure) implements ProcedureForm<ReportDeath.Filing> {

  @Override
  public Subject subject() {
    return Subject.PERSON;
  }

  @Override
  public List<FormField> fields(About about) {
    return List.of(
        FormField.of("died", Kind.DAY),
        FormField.of("known", Kind.DAY),
        FormField.of("reason", Kind.TEXT).optional());
  }

  @Override
  public ReportDeath.Filing filing(Inputs inputs, About about) {
    return new ReportDeath.Filing(
        about.whom(), inputs.day("died"), inputs.day("known"), inputs.optionalText("reason"));
  }
}
