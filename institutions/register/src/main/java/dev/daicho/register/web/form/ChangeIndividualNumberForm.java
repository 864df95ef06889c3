package dev.daicho.register.web.form;

import dev.daicho.numbers.IndividualNumber;
import dev.daicho.register.procedure.ChangeIndividualNumber;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 個人番号の変更: on request, or ex officio, when only the reason is asked. */
record ChangeIndividualNumberForm(ChangeIndividualNumber procedure)
    implements ProcedureForm<ChangeIndividualNumber.Filing> {

  @Override
  public Subject subject() {
    return Subject.PERSON;
  }

  @Override
  public List<FormField> fields(About about) {
    List<FormField> fields =
        new ArrayList<>(
            List.of(
                FormField.of("misuse", Kind.TEXT),
                FormField.of("exOfficio", Kind.YES_NO).prefilledWith("no"),
                FormField.of("statedNumber", Kind.DIGITS).optional()));
    fields.addAll(RequesterFields.all());
    return fields;
  }

  @Override
  public ChangeIndividualNumber.Filing filing(Inputs inputs, About about) {
    return new ChangeIndividualNumber.Filing(
        about.whom(), inputs.text("misuse"), inputs.yes("exOfficio") ? null : request(inputs));
  }

  /** Null when the number could not be read: nothing is filed then. */
  private static ChangeIndividualNumber.@Nullable Request request(Inputs inputs) {
    IndividualNumber stated =
        inputs.number("statedNumber", IndividualNumber.parse(inputs.raw("statedNumber")));
    return stated == null
        ? null
        : new ChangeIndividualNumber.Request(stated, RequesterFields.read(inputs));
  }
}
