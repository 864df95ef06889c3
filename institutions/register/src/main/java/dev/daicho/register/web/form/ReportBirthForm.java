package dev.daicho.register.web.form;

import dev.daicho.foundation.text.Messages;
import dev.daicho.register.Citizenship;
import dev.daicho.register.Names;
import dev.daicho.register.disclosure.DisclosedRecord;
import dev.daicho.register.disclosure.RecordItem;
import dev.daicho.register.procedure.ReportBirth;
import dev.daicho.register.web.form.FormField.Group;
import dev.daicho.register.web.form.FormField.Kind;
import java.util.ArrayList;
import java.util.List;

/** 出生. The child's surname and family register are taken from the head's, to be corrected. */
record ReportBirthForm(ReportBirth procedure) implements ProcedureForm<ReportBirth.Filing> {

  private static final int CHILD = 1;
  private static final String SPACE = "　";

  @Override
  public Subject subject() {
    return Subject.HOUSEHOLD;
  }

  @Override
  public List<FormField> fields(About about) {
    DisclosedRecord head = about.head();
    String[] register = head.text(RecordItem.FAMILY_REGISTER).split(SPACE, 2);
    List<FormField> fields =
        new ArrayList<>(
            List.of(
                FormField.of("name", CHILD, Kind.TEXT).prefilledWith(first(head.name()) + SPACE),
                FormField.of("kana", CHILD, Kind.TEXT)
                    .prefilledWith(first(head.text(RecordItem.KANA)) + SPACE),
                FormField.of("born", Kind.DAY),
                FormField.of("sex", Kind.SEX),
                FormField.of("as", Kind.RELATIONSHIP).prefilledWith("子"),
                FormField.of("reason", Kind.TEXT).optional()));
    List<FormField> familyRegister = CitizenshipFields.familyRegister();
    fields.add(familyRegister.getFirst().prefilledWith(register[0]));
    fields.add(familyRegister.getLast().prefilledWith(register.length > 1 ? register[1] : ""));
    Group foreign = new Group(Messages.get("counter.group.foreign", CHILD), true);
    CitizenshipFields.foreign(CHILD).forEach(field -> fields.add(field.in(foreign)));
    return fields;
  }

  private static String first(String name) {
    return name.split(SPACE, 2)[0];
  }

  @Override
  public ReportBirth.Filing filing(Inputs inputs, About about) {
    boolean foreign = CitizenshipFields.foreign(inputs, CHILD);
    String alphabet = inputs.optionalText("alphabet" + CHILD);
    Citizenship citizenship = CitizenshipFields.read(inputs, CHILD);
    return new ReportBirth.Filing(
        about.household(),
        foreign
            ? new Names(
                inputs.raw("name" + CHILD), inputs.raw("kana" + CHILD), alphabet, null, null)
            : Names.of(inputs.text("name" + CHILD), inputs.text("kana" + CHILD)),
        inputs.sex("sex"),
        inputs.day("born"),
        inputs.relationship("as"),
        citizenship,
        inputs.optionalText("reason"));
  }
}
