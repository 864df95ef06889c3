package dev.daicho.register.procedure;

import static dev.daicho.register.AnnexSamples.HERE;
import static dev.daicho.register.AnnexSamples.OYAMA;
import static dev.daicho.register.AnnexSamples.lives;
import static dev.daicho.register.AnnexSamples.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.AnnexNotices.Reception;
import dev.daicho.register.AnnexPerson;
import dev.daicho.register.RecordedDate;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReceiveAnnexNoticeTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

  private final TestAnnexes annexes = new TestAnnexes();
  private final AnnexPerson somebody = named(person(TestRegister.freshCode()));

  private static AnnexPerson named(AnnexPerson person) {
    return new AnnexPerson(
        person.registeredDomicile(),
        person.headOfFamilyRegister(),
        "受　" + person.residentCode().digits(),
        "ウケ",
        RecordedDate.of(LocalDate.of(1970, 1, 1)),
        person.sex(),
        person.residentCode());
  }

  @Test
  void testSuccess_recordedByTheNetwork_onceForAKey() {
    AnnexNotice notice = lives(OYAMA, somebody, MARCH, 0);
    assertThat(annexes.receive.receive(HERE, notice, "annex test 1"))
        .isEqualTo(new Reception.Recorded());
    assertThat(annexes.town.logged(HERE).getFirst().account()).isEqualTo("annex-net");
    Map<String, Long> before = annexes.town.rows(HERE);
    assertThat(annexes.receive.receive(HERE, notice, "annex test 1"))
        .isEqualTo(new Reception.Recorded());
    assertThat(annexes.town.rows(HERE)).isEqualTo(before);
    assertThat(annexes.of(somebody.residentCode())).hasSize(1);
  }

  @Test
  void testFailure_whatIsRefusedSaysByWhichRule() {
    AnnexNotice elsewhere = lives(OYAMA, somebody.in("栃木県小山市中央町一丁目", "誰"), MARCH, 0);
    assertThat(annexes.receive.receive(HERE, elsewhere, "annex test 2"))
        .isInstanceOfSatisfying(
            Reception.Refused.class,
            refused ->
                assertThat(refused.why())
                    .extracting(Refusal::rule)
                    .containsExactly("domicile-here"));
  }
}
