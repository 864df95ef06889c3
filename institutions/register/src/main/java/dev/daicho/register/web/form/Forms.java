package dev.daicho.register.web.form;

import dev.daicho.register.disclosure.DisclosedRecord;
import dev.daicho.register.procedure.Procedures;
import dev.daicho.register.web.form.ProcedureForm.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Every act that can be filed at the counter, as a form. */
public final class Forms {

  private final List<ProcedureForm<?>> forms;

  /**
   * @param procedures the register's acts
   * @param addresses how addresses are asked for
   */
  public Forms(Procedures procedures, AddressFields addresses) {
    this.forms =
        List.of(
            new MoveInForm(procedures.moveIn(), addresses),
            new MoveInFromAbroadForm(procedures.moveInFromAbroad(), addresses),
            new MoveWithinForm(procedures.moveWithin(), addresses),
            new MoveOutForm(procedures.moveOut()),
            new ReportBirthForm(procedures.reportBirth()),
            new ReportDeathForm(procedures.reportDeath()),
            new ChangeHouseholdHeadForm(procedures.changeHouseholdHead()),
            new ChangeResidentCodeForm(procedures.changeResidentCode()),
            new ChangeIndividualNumberForm(procedures.changeIndividualNumber()),
            new CancelActForm(procedures.cancelAct()));
  }

  /** A form by its code. */
  public Optional<ProcedureForm<?>> byCode(String code) {
    return forms.stream().filter(form -> form.code().equals(code)).findFirst();
  }

  /** Those about nobody who is here yet. */
  public List<ProcedureForm<?>> aboutNobody() {
    return only(Set.of(Subject.NOBODY_YET));
  }

  /** Those about a resident; none about who is no resident any more. */
  public List<ProcedureForm<?>> about(DisclosedRecord person) {
    return person.resident() ? only(Set.of(Subject.PERSON, Subject.HOUSEHOLD)) : List.of();
  }

  /** Those about a household. */
  public List<ProcedureForm<?>> aboutHousehold(DisclosedRecord member) {
    return member.resident() ? only(Set.of(Subject.HOUSEHOLD)) : List.of();
  }

  private List<ProcedureForm<?>> only(Set<Subject> subjects) {
    return forms.stream().filter(form -> subjects.contains(form.subject())).toList();
  }
}
