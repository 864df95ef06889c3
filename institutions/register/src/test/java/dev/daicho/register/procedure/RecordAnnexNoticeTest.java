package dev.daicho.register.procedure;

import static dev.daicho.register.AnnexSamples.APRIL;
import static dev.daicho.register.AnnexSamples.AT;
import static dev.daicho.register.AnnexSamples.HERE;
import static dev.daicho.register.AnnexSamples.MARCH;
import static dev.daicho.register.AnnexSamples.OYAMA;
import static dev.daicho.register.AnnexSamples.SHIBUYA;
import static dev.daicho.register.AnnexSamples.home;
import static dev.daicho.register.AnnexSamples.lives;
import static dev.daicho.register.AnnexSamples.notice;
import static dev.daicho.register.AnnexSamples.somebody;
import static dev.daicho.register.AnnexSamples.stays;
import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexChanged;
import dev.daicho.register.AnnexEnd;
import dev.daicho.register.AnnexIdentity;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.AnnexPerson;
import dev.daicho.register.AnnexStay;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.store.Annexes;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordAnnexNoticeTest {

  private final TestAnnexes annexes = new TestAnnexes();
  private final ResidentCode code = TestRegister.freshCode();

  private final AnnexPerson hanako = somebody(code);

  @Test
  void testSuccess_theFirstNoticeBeginsTheAnnex_andTheNetworkIsTold() {
    Annex annex = annexes.record(lives(OYAMA, hanako, MARCH, 0)).orElseThrow().orElseThrow();

    assertThat(annex.number()).isPositive();
    assertThat(annexes.of(code)).containsExactly(annex);
    assertThat(annex.person()).isEqualTo(hanako);
    assertThat(stays(annex)).containsExactly(home(OYAMA, MARCH));
    ToldNotice told = annexes.told(annex).getFirst();
    assertThat(told.type()).isEqualTo("annex-entered");
    assertThat(AnnexChanged.read(told).identity()).isEqualTo(AnnexIdentity.of(annex));
    assertThat(told.body()).doesNotContain(TestRegister.numberOf(code).digits());
    assertThat(annexes.town.logged(HERE).getFirst())
        .satisfies(entry -> {
          assertThat(entry.act()).isEqualTo("record-annex-notice");
          assertThat(entry.items()).contains("name", "address", "resident-code");
          assertThat(entry.subject()).contains("annex/" + annex.number());
        });
  }

  @Test
  void testSuccess_aMoveAddsALine_andTheHistoryKeepsWhatStoodBefore() {
    annexes.record(lives(OYAMA, hanako, MARCH, 0)).orElseThrow();
    Annex annex = annexes.record(lives(SHIBUYA, hanako, APRIL, 1)).orElseThrow().orElseThrow();

    assertThat(stays(annex)).containsExactly(home(OYAMA, MARCH), home(SHIBUYA, APRIL));
    assertThat(annexes.book.annexes().history(HERE, annex.number()))
        .extracting(Annexes.Version::historyNumber)
        .containsExactly(1, 2);
    assertThat(annexes.book.annexes().history(HERE, annex.number()).getFirst().annex().lines())
        .hasSize(1);
    assertThat(annexes.told(annex))
        .extracting(ToldNotice::type)
        .containsExactly("annex-entered", "annex-corrected");
  }

  @Test
  void testSuccess_noticesOfTwoMunicipalitiesOutOfOrder() {
    annexes.record(lives(SHIBUYA, hanako, APRIL, 1)).orElseThrow();
    Annex annex = annexes.record(lives(OYAMA, hanako, MARCH, 0)).orElseThrow().orElseThrow();

    assertThat(stays(annex)).containsExactly(home(OYAMA, MARCH), home(SHIBUYA, APRIL));
    assertThat(annexes.told(annex)).as("where they live is no other").hasSize(1);
  }

  @Test
  void testSuccess_whatItSaysAlreadyChangesNothing() {
    AnnexNotice notice = lives(OYAMA, hanako, MARCH, 0);
    annexes.record(notice).orElseThrow();
    Map<String, Long> before = annexes.town.rows(HERE);

    annexes.record(notice).orElseThrow();

    assertThat(annexes.town.rows(HERE)).isEqualTo(before);
  }

  @Test
  void testSuccess_abroadAndDeadAndAlive() {
    annexes.record(lives(OYAMA, hanako, MARCH, 0)).orElseThrow();
    AnnexStay abroad = new AnnexStay(null, APRIL);
    Annex left =
        annexes.record(notice(OYAMA, hanako, abroad, null, null, 1)).orElseThrow().orElseThrow();
    assertThat(left.stay()).isEqualTo(abroad);
    assertThat(AnnexChanged.read(annexes.told(left).getLast()).identity().address()).isNull();

    Annex dead =
        annexes
            .record(notice(OYAMA, hanako, abroad, null, LocalDate.of(2026, 5, 1), 2))
            .orElseThrow()
            .orElseThrow();
    assertThat(dead.end())
        .isEqualTo(new AnnexEnd(AnnexEnd.Why.DEATH, LocalDate.of(2026, 5, 1), null));
    assertThat(annexes.told(dead).getLast().type()).isEqualTo("annex-removed");

    Annex alive =
        annexes.record(notice(OYAMA, hanako, abroad, null, null, 3)).orElseThrow().orElseThrow();
    assertThat(alive.number()).as("the same annex").isEqualTo(dead.number());
    assertThat(annexes.told(alive).getLast().type()).isEqualTo("annex-entered");
  }

  @Test
  void testSuccess_aNewCodeIsFollowed_toldOrNot() {
    Annex annex = annexes.record(lives(OYAMA, hanako, MARCH, 0)).orElseThrow().orElseThrow();
    AnnexPerson recoded = withCode(TestRegister.freshCode());
    Annex told =
        annexes
            .record(
                new AnnexNotice(
                    OYAMA,
                    ChangeCause.MOVE_WITHIN,
                    APRIL,
                    recoded,
                    home(OYAMA, MARCH),
                    null,
                    null,
                    code,
                    AT.plusSeconds(3600)))
            .orElseThrow()
            .orElseThrow();
    assertThat(told.number()).isEqualTo(annex.number());
    assertThat(AnnexChanged.read(annexes.told(told).getLast()).formerCode()).isEqualTo(code);

    AnnexPerson again = withCode(TestRegister.freshCode());
    Annex untold = annexes.record(lives(OYAMA, again, MARCH, 2)).orElseThrow().orElseThrow();
    assertThat(untold.number())
        .as("nobody in one register is called alike")
        .isEqualTo(annex.number());
  }

  private AnnexPerson withCode(ResidentCode other) {
    return new AnnexPerson(
        hanako.registeredDomicile(),
        hanako.headOfFamilyRegister(),
        hanako.name(),
        hanako.kana(),
        hanako.birth(),
        hanako.sex(),
        other);
  }

  @Test
  void testSuccess_aMistakenEntryOfWhomNothingIsKnownBeginsNothing() {
    Map<String, Long> before = annexes.town.rows(HERE);
    assertThat(
            annexes.record(notice(OYAMA, hanako, null, home(OYAMA, MARCH), null, 0)).orElseThrow())
        .isEmpty();
    assertThat(annexes.town.rows(HERE)).isEqualTo(before);
  }

  @Test
  void testFailure_aDomicileElsewhere_andSomebodyElsesCode() {
    assertRefused(
        annexes.town,
        () -> annexes.record(lives(OYAMA, hanako.in("栃木県小山市中央町一丁目", "番号　太郎"), MARCH, 0)),
        "domicile-here");
    annexes.record(lives(OYAMA, hanako, MARCH, 0)).orElseThrow();
    AnnexPerson other =
        new AnnexPerson(
            hanako.registeredDomicile(),
            hanako.headOfFamilyRegister(),
            "見本　誰",
            "ミホン　ダレ",
            RecordedDate.of(MARCH),
            hanako.sex(),
            code);
    assertRefused(
        annexes.town, () -> annexes.record(lives(SHIBUYA, other, APRIL, 1)), "one-annex-of-person");
  }
}
