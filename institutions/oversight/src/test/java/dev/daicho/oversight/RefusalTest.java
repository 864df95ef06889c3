package dev.daicho.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RefusalTest {

  private static final Expected NUMBER = new Expected("csv.whole-number", "整数", "a whole number");

  @Test
  void inFile_saysWhereWhatAndInstead() {
    Refusal refusal = new Refusal.InFile("cards.csv", 5, "population", NUMBER, "-3");

    assertThat(refusal.rule()).isEqualTo("csv.whole-number");
    assertThat(refusal.message().ja()).isEqualTo("cards.csv 5行目 population: 整数が必要ですが、「-3」です。");
    assertThat(refusal.message().en())
        .isEqualTo("cards.csv, line 5, population: expected a whole number, found \"-3\".");
  }

  @Test
  void inFile_doesNotHandOnControlCharactersNorWholeFiles() {
    Refusal escape = new Refusal.InFile("cards.csv", 5, "population", NUMBER, "\u001B[2J\n1");
    Refusal endless = new Refusal.InFile("cards.csv", 5, "population", NUMBER, "𠮷".repeat(1000));

    assertThat(escape.message().en()).endsWith("found \"\uFFFD[2J\uFFFD1\".");
    assertThat(endless.message().en()).endsWith("found \"" + "𠮷".repeat(80) + "…\".");
  }

  @Test
  void noSuchDate_namesTheDatesOnEitherSide() {
    LocalDate asked = LocalDate.of(2020, 12, 31);
    Optional<LocalDate> before = Optional.of(LocalDate.of(2020, 12, 1));
    Optional<LocalDate> after = Optional.of(LocalDate.of(2021, 1, 1));

    assertThat(new Refusal.NoSuchDate(asked, before, after).message().en())
        .isEqualTo("There are no figures as of 2020-12-31. Nearest dates: 2020-12-01, 2021-01-01");
    assertThat(new Refusal.NoSuchDate(asked, before, Optional.empty()).message().ja())
        .isEqualTo("2020-12-31現在の数値はありません。最も近い日付: 2020-12-01");
    assertThat(new Refusal.NoSuchDate(asked, Optional.empty(), after).message().ja())
        .isEqualTo("2020-12-31現在の数値はありません。最も近い日付: 2021-01-01");
  }
}
