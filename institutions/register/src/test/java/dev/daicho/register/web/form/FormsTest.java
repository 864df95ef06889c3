package dev.daicho.register.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.disclosure.DisclosedRecord;
import dev.daicho.register.procedure.ChangeIndividualNumber;
import dev.daicho.register.procedure.ChangeResidentCode;
import dev.daicho.register.procedure.FilingKinds;
import dev.daicho.register.procedure.Requester;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormsTest {

  private static final CurrentStaff OFFICER =
      () -> Optional.of(TestRegister.officerOf(TestRegister.UTSUNOMIYA));

  private final TestRegister town = new TestRegister(TestTown.clockAt(LocalDate.of(2026, 4, 1)));
  private final Forms forms = new Forms(town.procedures(), new AddressFields(OFFICER));

  /** A move-in notice comes by the network, not to the counter. */
  @Test
  void everyActThatPeopleFileHasAForm() {
    for (FilingKinds.Kind<?, ?> kind : new FilingKinds(town.procedures()).all()) {
      boolean filed = !kind.code().equals("record-move-in-notice");
      assertThat(forms.byCode(kind.code()).isPresent()).as(kind.code()).isEqualTo(filed);
      assertThat(ProcedureForm.title(kind.code()).ja()).isNotBlank();
    }
  }

  @Test
  void whatIsAskedHasWordsInBothLanguages_andNoTwoQuestionsShareAName() {
    About nobody = new About(List.of(), List.of(), 0);
    for (ProcedureForm<?> form : forms.aboutNobody()) {
      List<FormField> fields = form.fields(nobody);
      assertThat(fields).extracting(FormField::name).doesNotHaveDuplicates();
      assertThat(fields)
          .allSatisfy(field -> {
            assertThat(field.label().ja()).isNotBlank();
            assertThat(field.label().en()).isNotBlank();
          });
    }
  }

  @Test
  void aRequestIsReadAsItIsFiled_andNothingIsFiledWithoutANumberThatCanBeRead() {
    ResidentRecord person = town.family(LocalDate.of(2026, 1, 15), "世帯主").residents().getFirst();
    About about =
        new About(
            List.of(),
            List.of(
                new DisclosedRecord(
                    person.addresseeNumber(), person.householdNumber(), true, Map.of())),
            0);
    Map<String, List<String>> typed =
        new HashMap<>(
            Map.of(
                "statedCode", List.of(person.residentCode().digits()),
                "statedNumber", List.of(person.individualNumber().digits()),
                "misuse", List.of("漏えい"),
                "exOfficio", List.of("no"),
                "capacity", List.of("SELF"),
                "proof", List.of("CARD"),
                "authorityShown", List.of("no")));
    ProcedureForm<?> code = forms.byCode("change-resident-code").orElseThrow();
    ProcedureForm<?> number = forms.byCode("change-individual-number").orElseThrow();
    assertThat(code.filing(new Inputs(typed), about))
        .isEqualTo(
            new ChangeResidentCode.Filing(
                person.addresseeNumber(), person.residentCode(), Requester.inPerson()));
    assertThat(number.filing(new Inputs(typed), about))
        .isEqualTo(
            new ChangeIndividualNumber.Filing(
                person.addresseeNumber(),
                "漏えい",
                new ChangeIndividualNumber.Request(
                    person.individualNumber(), Requester.inPerson())));
    typed.put("statedCode", List.of("123"));
    typed.put("statedNumber", List.of("123"));
    for (ProcedureForm<?> form : List.of(code, number)) {
      Inputs wrong = new Inputs(typed);
      assertThat(form.filing(wrong, about)).isNotNull();
      assertThat(wrong.wrong()).isTrue();
    }
    typed.put("exOfficio", List.of("yes"));
    Inputs exOfficio = new Inputs(typed);
    assertThat(number.filing(exOfficio, about))
        .isEqualTo(new ChangeIndividualNumber.Filing(person.addresseeNumber(), "漏えい", null));
    assertThat(exOfficio.wrong()).isFalse();
  }

  @Test
  void aFormAboutSomebodyIsNotShownAboutNobody() {
    About nobody = new About(List.of(), List.of(), 0);
    assertThat(forms.aboutNobody()).hasSize(2).allMatch(form -> nobody.suits(form.subject()));
    for (String code :
        List.of(
            "move-within",
            "move-out",
            "report-birth",
            "report-death",
            "change-household-head",
            "change-resident-code",
            "change-individual-number",
            "cancel-act")) {
      assertThat(nobody.suits(forms.byCode(code).orElseThrow().subject())).as(code).isFalse();
    }
  }
}
