package dev.daicho.register.web.form;

import dev.daicho.register.procedure.CancelAct;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.List;

/** 異動の取消し. */
record CancelActForm(CancelAct procedure) implements ProcedureForm<CancelAct.Filing> {

  @Override
  public Subject subject() {
    return Subject.ACT;
  }

  @Override
  public List<FormField> fields(About about) {
    return List.of(FormField.of("mistake", Kind.TEXT));
  }

  @Override
  public CancelAct.Filing filing(Inputs inputs, About about) {
    return new CancelAct.Filing(about.act(), inputs.text("mistake"));
  }
}
