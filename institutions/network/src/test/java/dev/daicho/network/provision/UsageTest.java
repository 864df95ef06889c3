package dev.daicho.network.provision;

import static dev.daicho.network.provision.NationalServer.TODAY;
import static dev.daicho.network.provision.NationalServer.UTSUNOMIYA;
import static dev.daicho.network.provision.NationalServer.pensions;
import static dev.daicho.network.provision.NationalServer.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Verdict;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class UsageTest {

  private static final Sample HANAKO = Sample.hanako("1000000016", "24727059608", "123456789018");

  private final TownClock clock = TestTown.clockAt(TODAY);
  private final NationalServer server = new NationalServer(clock);
  private final Usage usage = server.provision().usage();

  private void askSomeQuestions() {
    server.keep(HANAKO);
    server.ask(pensions(HANAKO.five()));
    server.ask(pensions(HANAKO.five()));
    server.ask(pensions(HANAKO.named("だれか", "ダレカ").five()));
    server.ask(question(new Asker("デジタル庁", null), Article.DIGITAL_AGENCY, "30-9-2", HANAKO.five()));
    server.ask(
        question(
            new Asker("市町村長", UTSUNOMIYA),
            Article.MUNICIPALITY_REGISTER,
            "30-10-4",
            HANAKO.five()));
    server.ask(question(new Asker("財務省", null), Article.NATIONAL, "1-77", HANAKO.five()));
  }

  @Test
  void answersAreCounted_notQuestions() {
    askSomeQuestions();

    UsageReport all = usage.of(2026);
    assertThat(all.answers()).isEqualTo(4);
    assertThat(all.residentCodes()).isEqualTo(2);
    assertThat(all.lines())
        .contains(
            new UsageLine(
                YearMonth.of(2026, 7),
                "住民基本台帳法30条の9",
                "別表第一の七十七の項",
                "厚生労働省",
                LookUp.Method.LINE,
                2,
                0));
    assertThat(all.published().lines().stream().map(UsageLine::office))
        .containsExactlyInAnyOrder("厚生労働省", "デジタル庁");
    assertThat(usage.of(2025).lines()).isEmpty();
  }

  @Test
  void aYearsReportIsPublishedOnceItIsOver_andOpenForFiveYears() {
    askSomeQuestions();
    assertThat(usage.publish(2026)).isInstanceOf(Verdict.Broken.class);
    assertThat(usage.open(2026)).isEmpty();

    to(LocalDate.of(2027, 4, 1));
    assertThat(usage.publish(2026)).isInstanceOf(Verdict.Met.class);
    assertThat(usage.publish(2026)).isInstanceOf(Verdict.Broken.class);
    assertThat(usage.open(2026)).contains(usage.of(2026).published());

    to(LocalDate.of(2032, 3, 31));
    assertThat(usage.putAway()).isEmpty();
    assertThat(usage.open(2026)).isPresent();
    to(LocalDate.of(2032, 4, 1));
    assertThat(usage.open(2026)).isEmpty();
    assertThat(usage.putAway()).containsExactly(2026);
  }

  private void to(LocalDate day) {
    clock.advanceTo(day.atTime(12, 0).atZone(TownClock.ZONE).toInstant());
  }
}
