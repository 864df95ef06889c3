package dev.daicho.register.web.form;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 転出届. */
record MoveOutForm(MoveOut procedure) implements ProcedureForm<MoveOut.Filing> {

  @Override
  public Subject subject() {
    return Subject.HOUSEHOLD;
  }

  @Override
  public List<FormField> fields(About about) {
    return List.of(
        FormField.of("people", Kind.MEMBERS),
        FormField.of("leaves", Kind.DAY),
        FormField.of("destination", Kind.TEXT),
        FormField.of("withoutPaper", Kind.YES_NO).prefilledWith("no"),
        FormField.of("destinationCode", Kind.DIGITS).optional(),
        FormField.of("abroad", Kind.YES_NO).prefilledWith("no"),
        FormField.of("exOfficio", Kind.YES_NO).prefilledWith("no"));
  }

  @Override
  public MoveOut.Filing filing(Inputs inputs, About about) {
    return new MoveOut.Filing(
        about.household(),
        inputs.members("people"),
        inputs.day("leaves"),
        inputs.text("destination"),
        inputs.yes("abroad"),
        inputs.yes("exOfficio"),
        inputs.yes("withoutPaper") ? special(inputs) : null);
  }

  private static MoveOut.@Nullable WithoutPaper special(Inputs inputs) {
    MunicipalityCode destination =
        inputs.number("destinationCode", MunicipalityCode.parse(inputs.raw("destinationCode")));
    return destination == null ? null : new MoveOut.WithoutPaper(destination);
  }
}
