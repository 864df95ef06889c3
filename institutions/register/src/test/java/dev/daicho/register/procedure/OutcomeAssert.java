package dev.daicho.register.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.procedure.Remark;
import dev.daicho.numbers.MunicipalityCode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What is said of an outcome, again and again. */
public final class OutcomeAssert {

  private OutcomeAssert() {}

  /** The rules that refused, each with its article and both messages. */
  public static List<String> refusing(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    List<Refusal> refusals = ((Outcome.Refused<?>) outcome).refusals();
    assertThat(refusals)
        .allSatisfy(refusal -> {
          assertThat(refusal.article()).matches(".*[法令書].*[0-9].*");
          assertThat(refusal.message().ja()).isNotBlank().doesNotContain("{");
          assertThat(refusal.message().en()).isNotBlank().doesNotContain("{");
        });
    return refusals.stream().map(Refusal::rule).toList();
  }

  /** The rules that had something to remark on an accepted act. */
  public static List<String> remarks(Outcome<?> outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Accepted.class);
    return ((Outcome.Accepted<?>) outcome).remarks().stream().map(Remark::rule).toList();
  }

  /** Files something that has to be refused by that rule alone, and leave no row behind. */
  public static <R> void assertRefused(
      TestRegister town, MunicipalityCode municipality, Supplier<Outcome<R>> filing, String rule) {
    Map<String, Long> before = town.rows(municipality);
    Outcome<R> outcome = filing.get();
    assertThat(refusing(outcome)).containsOnly(rule);
    assertThat(town.rows(municipality)).isEqualTo(before);
    assertThat(town.logged(municipality).getFirst().outcome()).isEqualTo("refused " + rule);
  }

  /** The same in Utsunomiya. */
  public static <R> void assertRefused(
      TestRegister town, Supplier<Outcome<R>> filing, String rule) {
    assertRefused(town, TestRegister.UTSUNOMIYA, filing, rule);
  }
}
