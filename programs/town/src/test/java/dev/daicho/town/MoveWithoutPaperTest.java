package dev.daicho.town;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;
import dev.daicho.register.Household;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.disclosure.Answer;
import dev.daicho.register.disclosure.DisclosedRecord;
import dev.daicho.register.disclosure.ExpectedMove;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveIn;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.MoveOutCertificate;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.store.ResidentSearch;
import dev.daicho.town.settle.SettlePersonas;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fixed people move from Utsunomiya to another prefecture, over the town's own wiring. */
class MoveWithoutPaperTest {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  private static final MunicipalityCode SHIBUYA = MunicipalityCode.of("131130");
  private static final MunicipalityCode YOKOHAMA = MunicipalityCode.of("141003");
  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  @TempDir static Path folder;
  private static Town town;

  @BeforeAll
  static void open() {
    town = Town.open(new TownSettings(folder.resolve("home"), null, START, 20_260_401L));
    new SettlePersonas(town).settle();
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void aFamilyWhoseHeadHoldsACard_newbornAndAll() {
    ResidentRecord taro = find("番号　太郎");
    Household family =
        town.registers().register().residents().household(UTSUNOMIYA, taro.householdNumber());
    List<AddresseeNumber> people =
        family.residents().stream().map(ResidentRecord::addresseeNumber).toList();
    LocalDate leaves = town.clock().today().plusDays(3);
    MoveOutCertificate filed =
        town.registers()
            .desk()
            .file(
                town.registers().procedures().moveOut(),
                new MoveOut.Filing(
                    family.number(),
                    people,
                    leaves,
                    "東京都渋谷区",
                    false,
                    false,
                    new MoveOut.WithoutPaper(SHIBUYA)),
                act(UTSUNOMIYA))
            .orElseThrow();
    assertThat(filed.withoutPaper()).isTrue();

    town.network().moves().carry();

    Answer<List<ExpectedMove>> answer = town.registers().moveInquiry().expected(asker(SHIBUYA));
    assertThat(answer).isInstanceOf(Answer.Given.class);
    ExpectedMove expected = ((Answer.Given<List<ExpectedMove>>) answer).value().getFirst();
    assertThat(expected.people())
        .extracting(ExpectedMove.Person::name)
        .containsExactly("番号　太郎", "番号　花子", "番号　未来", "番号　光");
    assertThat(expected.people())
        .extracting(ExpectedMove.Person::holdsCard)
        .containsExactly(true, true, true, false);
    assertThat(expected.people()).allMatch(person -> person.individualNumber().isEmpty());

    town.clock().advanceTo(town.clock().instant().plus(Period.ofDays(5)));
    LocalDate movedIn = town.clock().today().minusDays(1);
    Household there = moveIn(expected, SHIBUYA, movedIn, true).orElseThrow();
    town.network().moves().carry();

    assertThat(there.residents())
        .extracting(ResidentRecord::individualNumber)
        .containsExactlyElementsOf(
            family.residents().stream().map(ResidentRecord::individualNumber).toList());
    for (ResidentRecord member : family.residents()) {
      Removal removal =
          Objects.requireNonNull(
              town.registers()
                  .register()
                  .residents()
                  .current(UTSUNOMIYA, member.addresseeNumber())
                  .orElseThrow()
                  .record()
                  .removal());
      assertThat(removal.plannedOn()).isEqualTo(leaves);
      assertThat(removal.plannedDestination()).isEqualTo("東京都渋谷区");
      assertThat(removal.confirmedOn()).isEqualTo(movedIn);
      assertThat(removal.confirmedDestination()).startsWith("東京都渋谷区恵比寿");
      assertThat(removal.moveInNoticeOn()).isEqualTo(town.clock().today());
    }
    Answer<List<ExpectedMove>> afterwards = town.registers().moveInquiry().expected(asker(SHIBUYA));
    assertThat(((Answer.Given<List<ExpectedMove>>) afterwards).value()).isEmpty();
  }

  @Test
  void whoFiledAndNeverCame_isExpected_thenDeleted_andOnTheListOfThoseNotArrived() {
    ResidentRecord tsubasa = find("加藤　翼");
    town.network().moves().carry();
    Answer<List<ExpectedMove>> answer = town.registers().moveInquiry().expected(asker(YOKOHAMA));
    ExpectedMove expected = ((Answer.Given<List<ExpectedMove>>) answer).value().getFirst();
    assertThat(expected.former()).isEqualTo(UTSUNOMIYA);
    assertThat(expected.plannedOn()).isEqualTo(START.minusDays(6));

    Answer<List<DisclosedRecord>> gone =
        town.registers().moveInquiry().notArrived(asker(UTSUNOMIYA), 10);
    assertThat(((Answer.Given<List<DisclosedRecord>>) gone).value())
        .extracting(DisclosedRecord::person)
        .contains(tsubasa.addresseeNumber());
    assertThat(
            town.registers().moveInquiry().notArrived(asker(UTSUNOMIYA), tsubasa.addresseeNumber()))
        .isInstanceOf(Answer.Given.class);

    town.network().deleteMoveOutData().delete(START.minusDays(6).plusDays(32));
    Answer<List<ExpectedMove>> afterwards =
        town.registers().moveInquiry().expected(asker(YOKOHAMA));
    assertThat(((Answer.Given<List<ExpectedMove>>) afterwards).value()).isEmpty();
    assertThat(moveIn(expected, YOKOHAMA, START, true)).isInstanceOf(Outcome.Refused.class);
  }

  private static Outcome<Household> moveIn(
      ExpectedMove expected, MunicipalityCode to, LocalDate movedIn, boolean card) {
    return town.registers()
        .desk()
        .file(
            town.registers().procedures().moveIn(),
            new MoveIn.Filing(
                expected.people().stream().map(MoveWithoutPaperTest::newcomer).toList(),
                movedIn,
                new Address(to, "恵比寿四丁目", "９９番３号", null, null),
                new HouseholdChoice.OfTheirOwn(),
                expected.previousAddress(),
                null,
                expected.former(),
                new MoveIn.WithoutPaper(expected.moveOut(), card)),
            act(to));
  }

  private static Newcomer newcomer(ExpectedMove.Person person) {
    return new Newcomer(
        Names.of(person.name(), person.kana()),
        RecordedDate.of(person.birth()),
        person.sex(),
        new Relationship(person.relationship()),
        person.citizenship(),
        null,
        null);
  }

  private static ResidentRecord find(String name) {
    return town.registers()
        .search()
        .find(UTSUNOMIYA, new ResidentSearch.Query(name, null, "", null, true), 1)
        .getFirst();
  }

  private static Inquiry.Asker asker(MunicipalityCode municipality) {
    return new Inquiry.Asker(new Actor("officer", Role.MUNICIPAL_OFFICER, municipality), "filing");
  }

  private static Act act(MunicipalityCode municipality) {
    return new Act(
        new Actor("officer", Role.MUNICIPAL_OFFICER, municipality),
        municipality,
        town.clock().today(),
        town.clock().instant(),
        "filing");
  }
}
