package dev.daicho.register.disclosure;

import static dev.daicho.register.AnnexSamples.HERE;
import static dev.daicho.register.AnnexSamples.OYAMA;
import static dev.daicho.register.AnnexSamples.lives;
import static dev.daicho.register.AnnexSamples.notice;
import static dev.daicho.register.AnnexSamples.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.AnnexPerson;
import dev.daicho.register.AnnexStay;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.procedure.RecordAnnexNotice;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnnexInquiryTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 5, 10);
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate BORN = LocalDate.of(1931, 5, 17);

  private static final String NAME = "照会　";

  private final TownClock clock = TestTown.clockAt(TODAY);
  private final TestRegister town = new TestRegister(clock);
  private final AnnexInquiry inquiry =
      new AnnexInquiry(
          new Gate(town.log(), clock, List.of(new NumbersOnlyForNumberAffairs())),
          new Gate(town.log(), clock, List.of()),
          town.annexBook().annexes());
  private final ResidentCode code = TestRegister.freshCode();
  private final AnnexPerson person =
      new AnnexPerson(
          "栃木県宇都宮市旭一丁目１番",
          "照会　太郎",
          NAME + code.base(),
          "ショウカイ　ダレ",
          RecordedDate.of(BORN),
          person(code).sex(),
          code);

  private Annex record(AnnexNotice notice) {
    return town.file(
            new RecordAnnexNotice(town.annexBook()), new RecordAnnexNotice.Filing(notice), TODAY)
        .orElseThrow()
        .orElseThrow();
  }

  private static Inquiry.Asker asker(Purpose purpose) {
    return new Inquiry.Asker(TestRegister.officerOf(HERE), purpose.code());
  }

  private static <T> T given(Answer<T> answer) {
    assertThat(answer).isInstanceOf(Answer.Given.class);
    return ((Answer.Given<T>) answer).value();
  }

  @Test
  void foundByNameAndBirthDate_shownWithItsRowInBothCalendars_withoutTheCode() {
    record(lives(OYAMA, person, MARCH, 0));
    AnnexStay abroad = new AnnexStay(null, LocalDate.of(2026, 5, 1));
    Annex annex = record(notice(OYAMA, person, abroad, null, null, 1));

    List<DisclosedAnnex> found =
        given(inquiry.find(asker(Purpose.FILING), NAME + code.base(), BORN, TODAY, 10));
    assertThat(found).extracting(DisclosedAnnex::number).containsExactly(annex.number());
    assertThat(town.logged(HERE).getFirst().detail())
        .hasValueSatisfying(detail -> assertThat(detail).contains("shown annex/" + annex.number()));

    DisclosedAnnex shown = given(inquiry.annex(asker(Purpose.FILING), annex.number(), TODAY));
    assertThat(shown.lines())
        .containsExactly(
            new DisclosedAnnex.Line(OYAMA.digits() + "の家", "令和8年3月1日（2026-03-01）", false),
            new DisclosedAnnex.Line("国外転出者", "令和8年5月1日（2026-05-01）", true));
    assertThat(shown.items().values()).noneMatch(text -> text.contains(code.formatted()));
    assertThat(
            given(inquiry.annex(asker(Purpose.NUMBER_AFFAIRS), annex.number(), TODAY))
                .text(AnnexItem.RESIDENT_CODE))
        .isEqualTo(code.formatted());
    assertThat(inquiry.find(asker(Purpose.FILING), " ", BORN, TODAY, 10))
        .isInstanceOf(Answer.Nothing.class);
  }

  @ParameterizedTest
  @EnumSource(AnnexCopy.class)
  void aCopySaysWhatTheLawGivesToWhomItIsFor(AnnexCopy copy) {
    Annex annex = record(lives(OYAMA, person, MARCH, 0));
    Map<AnnexItem, String> said =
        given(inquiry.copy(asker(Purpose.CERTIFICATE), annex.number(), copy, TODAY));

    assertThat(said.keySet()).isEqualTo(copy.items());
    assertThat(said.keySet()).containsAll(AnnexItem.FOR_THIRD_PARTIES);
    assertThat(said.containsKey(AnnexItem.RESIDENT_CODE))
        .isEqualTo(copy == AnnexCopy.FAMILY_WITH_CODE);
    if (copy == AnnexCopy.THIRD_PARTY) {
      assertThat(said.keySet()).isEqualTo(AnnexItem.FOR_THIRD_PARTIES);
    }
    assertThat(town.logged(HERE).getFirst())
        .satisfies(entry -> {
          assertThat(entry.act()).isEqualTo("ask-copy");
          assertThat(entry.basis()).isEqualTo(copy.basis());
          assertThat(entry.items()).hasSameSizeAs(said.keySet());
        });
  }

  @Test
  void aRemovedOneIsThereFor150Years_othersNumbersAreNobodys() {
    Annex annex = record(notice(OYAMA, person, new AnnexStay("家", MARCH), null, null, 0));
    record(notice(OYAMA, person, new AnnexStay("家", MARCH), null, LocalDate.of(2026, 5, 1), 1));
    assertThat(given(inquiry.annex(asker(Purpose.FILING), annex.number(), TODAY)).end())
        .startsWith("死亡");
    assertThat(inquiry.annex(asker(Purpose.FILING), annex.number(), LocalDate.of(2176, 5, 1)))
        .isInstanceOf(Answer.Nothing.class);
    assertThat(
            inquiry.annex(
                new Inquiry.Asker(TestRegister.officerOf(OYAMA), "filing"), annex.number(), TODAY))
        .isInstanceOf(Answer.Nothing.class);
  }
}
