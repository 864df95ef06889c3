package dev.daicho.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.NoticeRefusals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class WordsTest {

  static final List<String> TYPES = Words.TYPES;
  static final List<RuleName> RULES = NoticeRefusals.RULES;

  @Test
  void placesAreNamed() {
    assertThat(Words.place(MunicipalityCode.of("092011"))).isEqualTo("栃木県宇都宮市");
    assertThat(Words.place(MunicipalityCode.of("090000"))).isEqualTo("栃木県");
    assertThat(Words.place(MunicipalityCode.of("011011"))).isEqualTo("011011");
  }

  @Test
  void timesAreThoseOfTheTown() {
    Words.Moment moment = Words.moment(Instant.parse("2026-11-22T15:04:05.678Z"));

    assertThat(moment)
        .isEqualTo(new Words.Moment(LocalDate.of(2026, 11, 23), "00:04:05", "00:04:05.678"));
  }

  @ParameterizedTest
  @FieldSource("TYPES")
  void everyTypeHasWords(String type) {
    assertThat(Words.type(type).ja()).isNotEqualTo(type);
  }

  @ParameterizedTest
  @FieldSource("RULES")
  void everyRuleThatMayStandInTheWayHasWords(RuleName rule) {
    assertThat(Words.refusal(rule.code()).reason().ja()).isNotEqualTo(rule.code());
    assertThat(Words.refusal(rule.code()).article()).isEqualTo(rule.article()).isNotBlank();
  }

  @Test
  void aRuleThatNobodyKnowsIsSaidAsItIs() {
    assertThat(Words.refusal("no-such-rule").reason().en()).isEqualTo("no-such-rule");
  }

  @Test
  void aTypeThatNobodyKnowsIsSaidAsItIs() {
    assertThat(Words.type("resident-transfigured").en()).isEqualTo("resident-transfigured");
  }
}
