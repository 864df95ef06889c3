package dev.daicho.town;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.network.Level;
import dev.daicho.network.provision.Article;
import dev.daicho.network.provision.Asker;
import dev.daicho.network.provision.Criteria;
import dev.daicho.network.provision.IdentityItem;
import dev.daicho.network.provision.LookUp;
import dev.daicho.network.provision.LookUpAnswer;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.network.record.RecordBook;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.ChangeIndividualNumber;
import dev.daicho.register.procedure.ChangeResidentCode;
import dev.daicho.register.procedure.HouseholdChoice;
import dev.daicho.register.procedure.MoveIn;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.procedure.Newcomer;
import dev.daicho.register.procedure.Requester;
import dev.daicho.register.store.ResidentSearch;
import dev.daicho.town.settle.SettlePersonas;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Codes and numbers of fixed people are replaced, over the town's own wiring. */
class ChangeOfNumbersTest {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  private static final MunicipalityCode SHIBUYA = MunicipalityCode.of("131130");
  private static final LocalDate START = LocalDate.of(2026, 4, 1);

  @TempDir static Path folder;
  private static Town town;

  @BeforeAll
  static void open() {
    town = Town.open(new TownSettings(folder.resolve("home"), null, START, 20_260_401L));
    new SettlePersonas(town).settle();
    town.network().relay().carry();
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @Test
  void aNumberThatLeaked_isFoundByTheNewOneOnly_atEveryLevel() {
    ResidentRecord before = find("番号　未来");
    ResidentRecord after =
        file(
            UTSUNOMIYA,
            town.registers().procedures().changeIndividualNumber(),
            new ChangeIndividualNumber.Filing(
                before.addresseeNumber(),
                "勤務先から漏えいしたため",
                new ChangeIndividualNumber.Request(
                    before.individualNumber(), Requester.inPerson())));
    town.network().relay().carry();

    for (Level level : Level.values()) {
      IdentityRecord kept = kept(level, after);
      assertThat(kept.identity().individualNumber()).isEqualTo(after.individualNumber());
      assertThat(kept.formerNumber()).isEqualTo(before.individualNumber());
    }
    assertThat(ask(Criteria.of(after.individualNumber()))).isInstanceOf(LookUpAnswer.Found.class);
    assertThat(ask(Criteria.of(before.individualNumber())))
        .as("who knows the number that leaked learns nothing, the new one least of all")
        .isInstanceOf(LookUpAnswer.NotFound.class);
    assertThat(town.allocator().numberFor(SHIBUYA, after.residentCode()))
        .isEqualTo(after.individualNumber());
    agrees(UTSUNOMIYA);
  }

  @Test
  void whoMovedOnAndThenChangedBoth_isOnePersonStill() {
    ResidentRecord here = find("田中　大輔");
    ResidentRecord there = move(here);
    ResidentRecord coded =
        file(
            SHIBUYA,
            town.registers().procedures().changeResidentCode(),
            new ChangeResidentCode.Filing(
                there.addresseeNumber(), there.residentCode(), Requester.inPerson()));
    assertThat(coded.individualNumber()).isEqualTo(here.individualNumber());
    town.network().relay().carry();

    LookUpAnswer byNumber = ask(Criteria.of(here.individualNumber()));
    assertThat(byNumber)
        .isInstanceOfSatisfying(
            LookUpAnswer.Found.class,
            found -> {
              assertThat(found.removed()).isFalse();
              assertThat(found.items().get(IdentityItem.ADDRESS)).startsWith("東京都渋谷区");
            });

    ResidentRecord numbered =
        file(
            SHIBUYA,
            town.registers().procedures().changeIndividualNumber(),
            new ChangeIndividualNumber.Filing(coded.addresseeNumber(), "漏えいしたため", null));
    town.network().relay().carry();

    assertThat(ask(Criteria.of(here.individualNumber())))
        .as("the former municipality's removed record still says the former number")
        .isInstanceOf(LookUpAnswer.NotFound.class);
    assertThat(ask(Criteria.of(numbered.individualNumber())))
        .isInstanceOf(LookUpAnswer.Found.class);
    assertThat(
            ask(
                new Criteria(
                    here.names().display(),
                    here.names().kana(),
                    here.birth().date(),
                    null,
                    null,
                    null)))
        .as("records under the former code and the new one are one person's")
        .isInstanceOf(LookUpAnswer.Found.class);
    agrees(UTSUNOMIYA);
    agrees(SHIBUYA);
  }

  @Test
  void aCardIsVoidOnceTheCodeHasChanged() {
    ResidentRecord before = find("番号　花子");
    PersonaCards cards = new PersonaCards(town.registers().register().residents(), town.clock());
    assertThat(cards.holdsCard(UTSUNOMIYA, before.residentCode(), START)).isTrue();
    ResidentRecord after =
        file(
            UTSUNOMIYA,
            town.registers().procedures().changeResidentCode(),
            new ChangeResidentCode.Filing(
                before.addresseeNumber(), before.residentCode(), Requester.inPerson()));
    assertThat(cards.holdsCard(UTSUNOMIYA, before.residentCode(), START)).isFalse();
    assertThat(cards.holdsCard(UTSUNOMIYA, after.residentCode(), START)).isFalse();
  }

  private static ResidentRecord move(ResidentRecord person) {
    file(
        UTSUNOMIYA,
        town.registers().procedures().moveOut(),
        new MoveOut.Filing(
            person.householdNumber(),
            town
                .registers()
                .register()
                .residents()
                .household(UTSUNOMIYA, person.householdNumber())
                .residents()
                .stream()
                .map(ResidentRecord::addresseeNumber)
                .toList(),
            START,
            "東京都渋谷区",
            false,
            false));
    return file(
            SHIBUYA,
            town.registers().procedures().moveIn(),
            new MoveIn.Filing(
                List.of(
                    new Newcomer(
                        person.names(),
                        person.birth(),
                        person.sex(),
                        person.relationship(),
                        person.citizenship(),
                        person.residentCode(),
                        person.individualNumber())),
                START,
                new Address(SHIBUYA, "恵比寿四丁目", "９９番３号", null, null),
                new HouseholdChoice.OfTheirOwn(),
                person.address().full(),
                null))
        .residents()
        .getFirst();
  }

  private static void agrees(MunicipalityCode municipality) {
    assertThat(town.network().reconcile().compare(municipality).differences()).isEmpty();
    assertThat(town.network().reconcile().doubts()).isEmpty();
  }

  private static IdentityRecord kept(Level level, ResidentRecord person) {
    return new IdentityBook(town.keepers().store(level.keeper()), town.clock())
        .find(
            level.sealOf(person.municipality()),
            new RecordBook.Key(person.municipality().digits(), person.addresseeNumber().digits()))
        .orElseThrow();
  }

  private static LookUpAnswer ask(Criteria criteria) {
    return town.network()
        .provision()
        .lookUp()
        .answer(
            new LookUp.Question(
                new Asker("厚生労働省", null),
                Article.NATIONAL,
                "1-77",
                "sato",
                "裁定",
                criteria,
                EnumSet.allOf(IdentityItem.class),
                START,
                LookUp.Method.LINE));
  }

  private static <F, R> R file(MunicipalityCode municipality, Procedure<F, R> procedure, F filing) {
    return town.registers()
        .desk()
        .file(
            procedure,
            filing,
            new Act(
                new Actor("officer", Role.MUNICIPAL_OFFICER, municipality),
                municipality,
                town.clock().today(),
                town.clock().instant(),
                "number-affairs"))
        .orElseThrow();
  }

  private static ResidentRecord find(String name) {
    return town.registers()
        .search()
        .find(UTSUNOMIYA, new ResidentSearch.Query(name, null, "", null, true), 1)
        .getFirst();
  }
}
