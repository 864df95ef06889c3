package dev.daicho.register.rule;

import static dev.daicho.register.AnnexSamples.OYAMA;
import static dev.daicho.register.AnnexSamples.annex;
import static dev.daicho.register.AnnexSamples.person;
import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.register.Annex;
import dev.daicho.register.AnnexPerson;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneAnnexOfPersonTest {

  private final AnnexPerson hanako = person(TestRegister.freshCode());
  private final Annex annex = annex(hanako, OYAMA, LocalDate.of(2026, 3, 1));

  private AnnexPerson called(String name, LocalDate born) {
    return new AnnexPerson(
        hanako.registeredDomicile(),
        hanako.headOfFamilyRegister(),
        name,
        hanako.kana(),
        RecordedDate.of(born),
        hanako.sex(),
        hanako.residentCode());
  }

  @Test
  void noneOrTheirs_byAnotherNameOrWithTheBirthDatePutRight() {
    LocalDate born = hanako.birth().date();
    assertMet(OneAnnexOfPerson.of(List.of(), hanako), OneAnnexOfPerson.class);
    assertMet(OneAnnexOfPerson.of(List.of(annex), hanako), OneAnnexOfPerson.class);
    assertMet(OneAnnexOfPerson.of(List.of(annex), called("見本　花子", born)), OneAnnexOfPerson.class);
    assertMet(
        OneAnnexOfPerson.of(List.of(annex), called("番号　花子", born.plusDays(1))),
        OneAnnexOfPerson.class);
  }

  @Test
  void notSomebodyElses_norOneOfSeveral() {
    assertThat(
            assertBroken(
                    OneAnnexOfPerson.of(
                        List.of(annex), called("見本　誰", hanako.birth().date().plusDays(1))),
                    OneAnnexOfPerson.class)
                .ja())
        .doesNotContain("花子");
    assertBroken(OneAnnexOfPerson.of(List.of(annex, annex), hanako), OneAnnexOfPerson.class);
  }
}
