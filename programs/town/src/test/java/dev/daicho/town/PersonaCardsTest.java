package dev.daicho.town;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.ChangeIndividualNumber;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.store.ResidentSearch;
import dev.daicho.town.settle.SettlePersonas;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonaCardsTest {

  private static final MunicipalityCode HERE = MunicipalityCode.of("092011");
  private static final MunicipalityCode THIRD = MunicipalityCode.of("131130");
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

  /** A fresh one each time: nothing is remembered from question to question but the file. */
  private static boolean holds(MunicipalityCode asks, ResidentCode person) {
    return new PersonaCards(town.registers().register().residents(), town.clock())
        .holdsCard(asks, person, START);
  }

  @ParameterizedTest
  @CsvSource({
    "番号　太郎, true",
    "番号　光, false",
    "渡邉󠄐　亘, true",
    "SILVA YAMADA MARIA APARECIDA, true",
    "NGUYEN THI LINH, true",
    "中村　貞子, false",
    "小林　ウメ, false",
  })
  void thoseOfTheFile_andNobodyWithoutOneThere(String name, boolean holds) {
    assertThat(holds(HERE, find(name).residentCode())).as(name).isEqualTo(holds);
  }

  @Test
  void aThirdMunicipalityIsToldNothing_norIsAnybodyOfACodeThatNobodyHas() {
    ResidentCode code = find("番号　太郎").residentCode();
    assertThat(holds(THIRD, code)).isFalse();
    assertThat(holds(HERE, ResidentCode.random(new SplittableRandom(7)))).isFalse();
  }

  @Test
  void whoHasLeftHoldsNoneThere() {
    ResidentRecord person = find("長谷川　長子");
    assertThat(holds(HERE, person.residentCode())).isTrue();
    file(
        town.registers().procedures().moveOut(),
        new MoveOut.Filing(
            person.householdNumber(),
            List.of(person.addresseeNumber()),
            START,
            "東京都渋谷区",
            false,
            false));
    assertThat(holds(HERE, person.residentCode())).isFalse();
  }

  @Test
  void aChangedNumberMakesItVoid() {
    ResidentRecord person = find("森　一人");
    assertThat(holds(HERE, person.residentCode())).isTrue();
    file(
        town.registers().procedures().changeIndividualNumber(),
        new ChangeIndividualNumber.Filing(person.addresseeNumber(), "漏えいしたため", null));
    assertThat(holds(HERE, person.residentCode())).isFalse();
  }

  private static <F> void file(Procedure<F, ?> procedure, F filing) {
    town.registers()
        .desk()
        .file(
            procedure,
            filing,
            new Act(
                new Actor("officer", Role.MUNICIPAL_OFFICER, HERE),
                HERE,
                START,
                town.clock().instant(),
                "filing"))
        .orElseThrow();
  }

  private static ResidentRecord find(String name) {
    return town.registers()
        .search()
        .find(HERE, new ResidentSearch.Query(name, null, "", null, true), 1)
        .getFirst();
  }
}
