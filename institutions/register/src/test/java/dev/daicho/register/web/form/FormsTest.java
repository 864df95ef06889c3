package dev.daicho.register.web.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.CurrentStaff;
import dev.daicho.register.procedure.FilingKinds;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
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
            "cancel-act")) {
      assertThat(nobody.suits(forms.byCode(code).orElseThrow().subject())).as(code).isFalse();
    }
  }
}
