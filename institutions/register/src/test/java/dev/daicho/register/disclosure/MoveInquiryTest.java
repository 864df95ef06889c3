package dev.daicho.register.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Household;
import dev.daicho.register.MoveOutData;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.RecordMoveInNotice;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MoveInquiryTest {

  private static final LocalDate CAME = LocalDate.of(2026, 1, 15);
  private static final LocalDate LEFT = LocalDate.of(2026, 4, 1);
  private static final MunicipalityCode FORMER = MunicipalityCode.of("222038");
  private static final MunicipalityCode NEW = MunicipalityCode.of("112089");
  private static final MunicipalityCode THIRD = MunicipalityCode.of("072036");

  private final TownClock clock = TestTown.clockAt(LEFT);
  private final TestRegister town = new TestRegister(clock);
  private final MoveInquiry moves =
      new MoveInquiry(
          new Gate(town.log(), clock, List.of(new NumbersOnlyForNumberAffairs())),
          town.register().residents(),
          town.toldBeforehand());

  private static Inquiry.Asker asker(MunicipalityCode municipality, Purpose purpose) {
    return new Inquiry.Asker(TestRegister.officerOf(municipality), purpose.code());
  }

  private static <T> T given(Answer<T> answer) {
    assertThat(answer).isInstanceOf(Answer.Given.class);
    return ((Answer.Given<T>) answer).value();
  }

  private Household leaves(
      boolean abroad, MoveOut.@Nullable WithoutPaper special, String... relationships) {
    Household family = town.family(FORMER, CAME, relationships);
    town.issueCard(family.residents().getFirst());
    town.desk()
        .file(
            town.procedures().moveOut(),
            new MoveOut.Filing(
                family.number(),
                family.residents().stream().map(ResidentRecord::addresseeNumber).toList(),
                LEFT,
                "他のところ",
                abroad,
                false,
                special),
            TestRegister.actOn(FORMER, LEFT))
        .orElseThrow();
    return family;
  }

  private List<MoveOutData> told(Household family) {
    List<MoveOutData> data =
        family.residents().stream()
            .flatMap(person -> town.notices(person).stream())
            .filter(notice -> notice.type().equals(MoveOutData.TYPE))
            .map(ToldNotice::body)
            .map(body -> Json.mapper().readValue(body, MoveOutData.class))
            .toList();
    data.forEach(town.toldBeforehand()::add);
    return data;
  }

  @Test
  void whoComeTogetherAreOneMove_eachWithOrWithoutACard_theNumbersOnlyForThoseWhoNeedThem() {
    Household family = leaves(false, new MoveOut.WithoutPaper(NEW), "世帯主", "妻");
    Household alone = leaves(false, new MoveOut.WithoutPaper(NEW), "世帯主");
    MoveOutData first = told(family).getFirst();
    told(alone);

    List<ExpectedMove> expected = given(moves.expected(asker(NEW, Purpose.FILING)));
    assertThat(expected).hasSize(2);
    assertThat(expected.getFirst().key()).isEqualTo(FORMER.digits() + "-" + first.moveOut());
    assertThat(expected.getFirst().previousAddress()).isEqualTo(first.previousAddress());
    assertThat(expected.getFirst().people())
        .extracting(
            ExpectedMove.Person::relationship,
            ExpectedMove.Person::holdsCard,
            ExpectedMove.Person::residentCode,
            ExpectedMove.Person::individualNumber)
        .containsExactly(tuple("世帯主", true, "", ""), tuple("妻", false, "", ""));
    assertThat(town.logged(NEW).getFirst().detail().orElseThrow())
        .doesNotContain(first.residentCode().digits(), first.individualNumber().digits());

    ExpectedMove.Person head =
        given(moves.expected(asker(NEW, Purpose.NUMBER_AFFAIRS), FORMER, first.moveOut()))
            .people()
            .getFirst();
    assertThat(head.residentCode()).isEqualTo(first.residentCode().digits());
    assertThat(head.individualNumber()).isEqualTo(first.individualNumber().digits());
    assertThat(head.toString()).doesNotContain(head.residentCode(), head.name());
  }

  @Test
  void aThirdMunicipalityHearsNothing_norDoesTheFormerOne() {
    MoveOutData data = told(leaves(false, new MoveOut.WithoutPaper(NEW), "世帯主")).getFirst();

    for (MunicipalityCode other : List.of(THIRD, FORMER)) {
      Inquiry.Asker asker = asker(other, Purpose.NUMBER_AFFAIRS);
      assertThat(given(moves.expected(asker))).isEmpty();
      assertThat(moves.expected(asker, FORMER, data.moveOut())).isInstanceOf(Answer.Nothing.class);
    }
    assertThat(moves.expected(asker(NEW, Purpose.FILING), THIRD, data.moveOut()))
        .as("the number of an act counts with its municipality only")
        .isInstanceOf(Answer.Nothing.class);
  }

  @Test
  void withoutAPurposeNothingIsSaid() {
    MoveOutData data = told(leaves(false, new MoveOut.WithoutPaper(NEW), "世帯主")).getFirst();
    Inquiry.Asker nameless = new Inquiry.Asker(TestRegister.officerOf(NEW), "");

    assertThat(moves.expected(nameless)).isInstanceOf(Answer.Refused.class);
    assertThat(moves.expected(nameless, FORMER, data.moveOut())).isInstanceOf(Answer.Refused.class);
    assertThat(moves.notArrived(nameless, 10)).isInstanceOf(Answer.Refused.class);
  }

  @Test
  void whoLeftIsListedUntilAMoveInIsTold_abroadNever() {
    ResidentRecord waits = leaves(false, null, "世帯主").residents().getFirst();
    ResidentRecord arrives = leaves(false, null, "世帯主").residents().getFirst();
    ResidentRecord abroad = leaves(true, null, "世帯主").residents().getFirst();
    Inquiry.Asker asker = asker(FORMER, Purpose.FILING);
    assertThat(given(moves.notArrived(asker, 100)))
        .extracting(DisclosedRecord::person)
        .contains(waits.addresseeNumber(), arrives.addresseeNumber())
        .doesNotContain(abroad.addresseeNumber());

    town.desk()
        .file(
            town.procedures().recordMoveInNotice(),
            new RecordMoveInNotice.Filing(arrives.addresseeNumber(), LEFT, "新しい住所", LEFT),
            TestRegister.actOn(FORMER, LEFT))
        .orElseThrow();

    assertThat(given(moves.notArrived(asker, 100)))
        .extracting(DisclosedRecord::person)
        .contains(waits.addresseeNumber())
        .doesNotContain(arrives.addresseeNumber());
    assertThat(moves.notArrived(asker, arrives.addresseeNumber()))
        .isInstanceOf(Answer.Nothing.class);
    DisclosedRecord asked = given(moves.notArrived(asker, waits.addresseeNumber()));
    assertThat(asked.name()).isEqualTo(Objects.requireNonNull(waits.names().name()));
    assertThat(asked.text(RecordItem.REMOVAL)).contains("他のところ");
    assertThat(asked.text(RecordItem.RESIDENT_CODE)).doesNotContain(waits.residentCode().digits());
    assertThat(moves.notArrived(asker(THIRD, Purpose.FILING), waits.addresseeNumber()))
        .isInstanceOf(Answer.Nothing.class);
  }
}
