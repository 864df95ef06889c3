package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.register.Alias;
import dev.daicho.register.FormerSurname;
import dev.daicho.register.Names;
import dev.daicho.register.procedure.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesAsWrittenTest {

  @ParameterizedTest
  @ValueSource(strings = {"番号　花子", "葛\uDB40\uDD00城　一郎", "𠮷田　太郎", "髙橋　健", "ヴァン　ヒギンズ", "佐々木　々", "ー"})
  void asTheFamilyRegisterWritesThem(String name) {
    assertMet(citizen(Names.of(name, "バンゴウ　ハナコ")), NamesAsWritten.class);
  }

  @ParameterizedTest
  @CsvSource({
    "番号 花子,3", // a half-width space
    "番号　ﾊﾅｺ,4",
    "Bangou　花子,1",
    "葛\uDB40\uDD00城 一郎,3", // a kanji and its variation selector are one character
    "𠮷田　X,4"
  })
  void aHalfWidthCharacterIsNamedWithItsPlace(String name, int position) {
    Bilingual message = assertBroken(citizen(Names.of(name, "バンゴウ")), NamesAsWritten.class);
    assertThat(message.ja()).contains(position + "文字目");
    assertThat(message.en()).startsWith("Character " + position);
  }

  @ParameterizedTest
  @ValueSource(strings = {"番号\u0000", "番号\n花子", "番\uD842号"})
  void whatCannotBeSeenIsNoName(String name) {
    assertBroken(citizen(Names.of(name, "バンゴウ")), NamesAsWritten.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ばんごう　はなこ", "ﾊﾞﾝｺﾞｳ ﾊﾅｺ", "番号　花子", "バンゴウ　　ハナコ", " バンゴウ", "BANGO"})
  void aReadingIsInFullWidthKatakana(String kana) {
    assertBroken(citizen(Names.of("番号　花子", kana)), NamesAsWritten.class);
  }

  @Test
  void aReadingMayBeMissing_aNameMayNot() {
    assertMet(citizen(Names.of("番号　花子", "")), NamesAsWritten.class);
    assertBroken(citizen(Names.of("", "バンゴウ")), NamesAsWritten.class);
    assertBroken(citizen(Names.of("　", "バンゴウ")), NamesAsWritten.class);
    assertBroken(citizen(new Names("", "", "SCHMIDT JOHN", null, null)), NamesAsWritten.class);
  }

  @Test
  void aHundredCharacters_countedAsCharacters() {
    assertMet(citizen(Names.of("𠮷".repeat(100), "ア".repeat(100))), NamesAsWritten.class);
    assertBroken(citizen(Names.of("𠮷".repeat(101), "ア")), NamesAsWritten.class);
    assertBroken(citizen(Names.of("𠮷", "ア".repeat(101))), NamesAsWritten.class);
    assertBroken(foreigner(new Names("", "", "A".repeat(101), null, null)), NamesAsWritten.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SCHMIDT JOHN", "O'BRIEN MARY-ANN", "NGUYEN VAN A", "DE LA CRUZ, JR."})
  void aForeignResidentInLatinCapitals(String alphabet) {
    assertMet(foreigner(new Names("", "", alphabet, null, null)), NamesAsWritten.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Schmidt John", "SCHMIDT　JOHN", "ＳＣＨＭＩＤＴ", "MÜLLER", " SCHMIDT", "SMITH2", "-"})
  void otherLettersAreRefused(String alphabet) {
    assertBroken(foreigner(new Names("", "", alphabet, null, null)), NamesAsWritten.class);
  }

  @Test
  void aForeignResidentInKanji_orInBoth_butNotInNothing() {
    assertMet(foreigner(new Names("金　秀賢", "", null, null, null)), NamesAsWritten.class);
    assertMet(foreigner(new Names("金　秀賢", "", "KIM SOOHYUN", null, null)), NamesAsWritten.class);
    assertBroken(foreigner(new Names("", "", null, null, null)), NamesAsWritten.class);
    assertBroken(foreigner(new Names("", "", " ", null, null)), NamesAsWritten.class);
  }

  @Test
  void formerSurnameAndAliasFollowTheSameRule() {
    assertMet(
        citizen(new Names("番号　花子", "バンゴウ", null, new FormerSurname("髙橋", "タカハシ"), null)),
        NamesAsWritten.class);
    assertBroken(
        citizen(new Names("番号　花子", "バンゴウ", null, new FormerSurname("高橋x", "タカハシ"), null)),
        NamesAsWritten.class);
    assertBroken(
        foreigner(new Names("", "", "SCHMIDT", null, new Alias("須見", "すみ"))), NamesAsWritten.class);
    assertBroken(
        foreigner(
            new Names(
                "", "", "SCHMIDT", new FormerSurname("高橋", "タカハシ"), new Alias("須\u0000", "スミ"))),
        NamesAsWritten.class);
  }

  private static Verdict citizen(Names names) {
    return NamesAsWritten.of(names, Samples.CITIZEN);
  }

  private static Verdict foreigner(Names names) {
    return NamesAsWritten.of(names, Samples.FOREIGNER);
  }
}
