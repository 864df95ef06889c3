package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Address;
import dev.daicho.register.Citizenship;
import dev.daicho.register.ResidenceStatus;
import dev.daicho.register.procedure.Samples;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsCanBeKeptTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "旭一丁目", "葛\uDB40\uDD00城", "𠮷野家ビル", "Straße 5, 10115 Berlin", "　"})
  void whatCanBeSeen(String words) {
    assertMet(WordsCanBeKept.of(words), WordsCanBeKept.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "a\u0007b", "一行\n二行", "\uD842", "\uDFB7", "\u2028", "\uFFFF"})
  void whatCannot(String words) {
    assertBroken(WordsCanBeKept.of("旭", words), WordsCanBeKept.class);
  }

  @Test
  void nothingWrittenIsNoFault_tooMuchIs() {
    assertMet(WordsCanBeKept.of((String) null, "旭"), WordsCanBeKept.class);
    assertMet(WordsCanBeKept.of("あ".repeat(500)), WordsCanBeKept.class);
    assertBroken(WordsCanBeKept.of("あ".repeat(501)), WordsCanBeKept.class);
  }

  @Test
  void everyPartOfAnAddressAndOfAForeignResidentsItems() {
    MunicipalityCode here = MunicipalityCode.of("092011");
    assertMet(WordsCanBeKept.of(Samples.addressIn(here, "１番")), WordsCanBeKept.class);
    assertBroken(WordsCanBeKept.of(Samples.addressIn(here, "１\u0000")), WordsCanBeKept.class);
    assertBroken(
        WordsCanBeKept.of(new Address(here, "旭", "１番", "荘\u0000", null)), WordsCanBeKept.class);
    assertMet(WordsCanBeKept.of(Samples.CITIZEN), WordsCanBeKept.class);
    assertMet(WordsCanBeKept.of(Samples.FOREIGNER), WordsCanBeKept.class);
    assertBroken(
        WordsCanBeKept.of(new Citizenship.Japanese("栃木県", "太郎\u0000")), WordsCanBeKept.class);
    LocalDate since = LocalDate.of(2026, 4, 1);
    for (ResidenceStatus status :
        List.of(
            new ResidenceStatus.TemporaryRefuge("６月\u0000"),
            new ResidenceStatus.ProvisionalStay("\u0000"))) {
      assertBroken(
          WordsCanBeKept.of(new Citizenship.Foreign("ドイツ", status, since)), WordsCanBeKept.class);
    }
    assertBroken(
        WordsCanBeKept.of(
            new Citizenship.Foreign("\u0000", new ResidenceStatus.TransitionalByBirth(), since)),
        WordsCanBeKept.class);
  }
}
