package dev.daicho.register.procedure;

import static dev.daicho.register.procedure.OutcomeAssert.assertRefused;
import static dev.daicho.register.procedure.OutcomeAssert.refusing;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.FormerSurname;
import dev.daicho.register.Household;
import dev.daicho.register.MoveInNotice;
import dev.daicho.register.MoveOutData;
import dev.daicho.register.Names;
import dev.daicho.register.ResidentRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The move of card holders as both municipalities' acts see it; what lies between is a test's. */
class MoveWithoutPaperTest {

  private static final LocalDate CAME = LocalDate.of(2026, 1, 15);
  private static final LocalDate LEAVES = LocalDate.of(2026, 4, 1);
  private static final MunicipalityCode FORMER = MunicipalityCode.of("121002");
  private static final MunicipalityCode NEW = MunicipalityCode.of("131067");
  private static final String PLACE = "東京都台東区上野一丁目";

  private final TestRegister town = new TestRegister(TestTown.clockAt(LEAVES));

  @Test
  void testSuccess_theDataOfEachMoverAreTold_andNoCertificateIsOnPaper() {
    Household family = town.family(FORMER, CAME, "世帯主", "妻", "子");
    town.issueCard(family.residents().getFirst());

    MoveOutCertificate certificate = moveOut(family, 0, 2).orElseThrow();

    assertThat(certificate.withoutPaper()).isTrue();
    ResidentRecord child = family.residents().get(2);
    assertThat(types(child)).endsWith("move-out-planned", "move-out-data");
    assertThat(types(family.residents().get(1))).containsExactly("resident-entered");
    MoveOutData data = told(child);
    assertThat(data)
        .isEqualTo(
            new MoveOutData(
                FORMER,
                child.addresseeNumber(),
                town.newest(child).change().actNumber(),
                NEW,
                child.names(),
                child.birth(),
                child.sex(),
                child.relationship(),
                "番号　太郎",
                child.citizenship(),
                child.individualNumber(),
                child.residentCode(),
                child.address().full(),
                PLACE,
                LEAVES,
                LEAVES.minusDays(9),
                false));
    assertThat(told(family.residents().getFirst()).holdsCard()).isTrue();
    assertThat(told(family.residents().getFirst()).moveOut()).isEqualTo(data.moveOut());
  }

  @Test
  void testFailure_withoutACardTheyNeedPaper() {
    Household family = town.family(FORMER, CAME, "世帯主", "妻");
    town.issueCard(family.residents().get(1));

    assertRefused(town, FORMER, () -> moveOut(family, 0, 1), "special-move-out-by-card-holder");

    assertThat(types(family.residents().getFirst())).containsExactly("resident-entered");
    assertThat(
            refusing(
                town.desk()
                    .file(
                        town.procedures().moveOut(),
                        new MoveOut.Filing(
                            family.number(),
                            people(family, 1),
                            LEAVES,
                            "ドイツ",
                            true,
                            false,
                            new MoveOut.WithoutPaper(NEW)),
                        TestRegister.actOn(FORMER, LEAVES.minusDays(9)))))
        .containsExactly("special-move-out-has-destination");
  }

  @Test
  void testSuccess_codeNumberAndFormerSurnameComeFromWhatWasTold_andTheFormerOneIsTold() {
    MoveOutData data = expected("世帯主");
    LocalDate movedIn = LEAVES.plusDays(1);

    Household household = moveIn(data, data.names().name(), movedIn, movedIn, true).orElseThrow();

    ResidentRecord here = household.residents().getFirst();
    assertThat(here.residentCode()).isEqualTo(data.residentCode());
    assertThat(here.individualNumber()).isEqualTo(data.individualNumber());
    assertThat(here.names().formerSurname()).isEqualTo(data.names().formerSurname());
    assertThat(here.previousAddress()).isEqualTo(data.previousAddress());
    ToldNotice last = town.notices(here).getLast();
    assertThat(last.type()).isEqualTo("move-in-notice");
    assertThat(Json.mapper().readValue(last.body(), MoveInNotice.class))
        .isEqualTo(
            new MoveInNotice(FORMER, NEW, data.residentCode(), movedIn, here.address().full()));
  }

  @Test
  void testSuccess_anOrdinaryMoveInTellsTheFormerMunicipalityToo_whereItIsKnown() {
    for (MunicipalityCode former : Arrays.<@Nullable MunicipalityCode>asList(FORMER, null, NEW)) {
      MoveIn.Filing filing =
          new MoveIn.Filing(
              List.of(Samples.newcomer("世帯主")),
              LEAVES,
              Samples.addressIn(NEW, "２番"),
              new HouseholdChoice.OfTheirOwn(),
              "千葉県千葉市",
              null,
              former,
              null);
      Household household = move(filing, LEAVES).orElseThrow();
      assertThat(types(household.residents().getFirst()))
          .containsExactly(
              former != null && former.equals(FORMER)
                  ? new String[] {"resident-entered", "move-in-notice"}
                  : new String[] {"resident-entered"});
    }
  }

  @Test
  void testFailure_tooLate_withoutCard_orRegisteredMeanwhile() {
    MoveOutData data = expected("世帯主");
    String name = data.names().name();
    LocalDate last = LEAVES.plusDays(30);
    assertRefused(
        town,
        NEW,
        () -> moveIn(data, name, last.plusDays(1), last.plusDays(1), true),
        "special-move-in-in-time");
    assertRefused(town, NEW, () -> moveIn(data, name, last, last, false), "card-presented");
    town.toldBeforehand().registeredMeanwhile(data.moveOut());
    assertRefused(
        town, NEW, () -> moveIn(data, name, last, last, true), "not-registered-meanwhile");
  }

  @Test
  void testFailure_somebodyWhoseDataAreNotHere_orWhoAreTakenForTwo() {
    MoveOutData data = expected("世帯主");
    assertRefused(
        town, NEW, () -> moveIn(data, "番号　次郎", LEAVES, LEAVES, true), "move-out-data-arrived");
    assertRefused(
        town,
        NEW,
        () ->
            move(
                filing(
                    data,
                    List.of(newcomer(data, data.names().name()), Samples.withoutCode("子")),
                    LEAVES,
                    true),
                LEAVES),
        "move-out-data-arrived");
  }

  private MoveOutData expected(String relationship) {
    ResidentRecord person = town.family(FORMER, CAME, relationship).residents().getFirst();
    MoveOutData data =
        new MoveOutData(
            FORMER,
            person.addresseeNumber(),
            person.addresseeNumber().hashCode(),
            NEW,
            new Names(
                person.names().name(),
                person.names().kana(),
                null,
                new FormerSurname("旧氏", "キュウシ"),
                null),
            person.birth(),
            person.sex(),
            person.relationship(),
            person.names().display(),
            person.citizenship(),
            person.individualNumber(),
            person.residentCode(),
            person.address().full(),
            PLACE,
            LEAVES,
            LEAVES.minusDays(9),
            true);
    town.toldBeforehand().add(data);
    return data;
  }

  private Outcome<MoveOutCertificate> moveOut(Household family, int... indices) {
    return town.desk()
        .file(
            town.procedures().moveOut(),
            new MoveOut.Filing(
                family.number(),
                people(family, indices),
                LEAVES,
                PLACE,
                false,
                false,
                new MoveOut.WithoutPaper(NEW)),
            TestRegister.actOn(FORMER, LEAVES.minusDays(9)));
  }

  private static List<AddresseeNumber> people(Household family, int... indices) {
    return Arrays.stream(indices)
        .mapToObj(index -> family.residents().get(index).addresseeNumber())
        .toList();
  }

  private Outcome<Household> moveIn(
      MoveOutData data, String name, LocalDate movedIn, LocalDate filed, boolean card) {
    return move(filing(data, List.of(newcomer(data, name)), movedIn, card), filed);
  }

  private static Newcomer newcomer(MoveOutData data, String name) {
    return new Newcomer(
        Names.of(name, data.names().kana()),
        data.birth(),
        data.sex(),
        data.relationship(),
        data.citizenship(),
        null,
        null);
  }

  private static MoveIn.Filing filing(
      MoveOutData data, List<Newcomer> people, LocalDate movedIn, boolean card) {
    return new MoveIn.Filing(
        people,
        movedIn,
        Samples.addressIn(NEW, "１番５号"),
        new HouseholdChoice.OfTheirOwn(),
        "",
        null,
        data.from(),
        new MoveIn.WithoutPaper(data.moveOut(), card));
  }

  private Outcome<Household> move(MoveIn.Filing filing, LocalDate day) {
    return town.desk().file(town.procedures().moveIn(), filing, TestRegister.actOn(NEW, day));
  }

  private List<String> types(ResidentRecord person) {
    return town.notices(person).stream().map(ToldNotice::type).toList();
  }

  private MoveOutData told(ResidentRecord person) {
    return Json.mapper().readValue(town.notices(person).getLast().body(), MoveOutData.class);
  }
}
