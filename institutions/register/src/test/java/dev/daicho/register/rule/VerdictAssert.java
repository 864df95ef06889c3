package dev.daicho.register.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Bilingual;

/** What is said of a rule's verdict. */
final class VerdictAssert {

  private VerdictAssert() {}

  static void assertMet(Verdict verdict, Class<?> rule) {
    assertThat(verdict).isEqualTo(Verdict.met(rule));
  }

  /** Gives the remark, whose rule, article and both languages are there. */
  static Bilingual assertNoted(Verdict verdict, Class<?> rule) {
    assertThat(verdict).isInstanceOf(Verdict.Noted.class);
    Verdict.Noted noted = (Verdict.Noted) verdict;
    assertThat(noted.rule()).isEqualTo(RuleName.of(rule));
    assertThat(noted.remark().rule()).isEqualTo(RuleName.of(rule).code());
    assertThat(noted.remark().article()).isEqualTo(RuleName.of(rule).article());
    return noted.remark().message();
  }

  /** Gives the refusal, whose rule, article and both languages are there. */
  static Bilingual assertBroken(Verdict verdict, Class<?> rule) {
    assertThat(verdict).isInstanceOf(Verdict.Broken.class);
    Verdict.Broken broken = (Verdict.Broken) verdict;
    assertThat(broken.rule()).isEqualTo(RuleName.of(rule));
    assertThat(broken.refusal().rule()).isEqualTo(RuleName.of(rule).code());
    assertThat(broken.refusal().article()).isEqualTo(RuleName.of(rule).article()).isNotBlank();
    assertThat(broken.refusal().message().ja()).isNotBlank();
    assertThat(broken.refusal().message().en()).isNotBlank();
    return broken.refusal().message();
  }
}
