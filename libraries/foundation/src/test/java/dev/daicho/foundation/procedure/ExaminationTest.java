package dev.daicho.foundation.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExaminationTest {

  @Basis(value = "一条", english = "The first.")
  static final class First {
    private First() {}
  }

  @Basis(value = "二条", english = "The second.")
  static final class Second {
    private Second() {}
  }

  private static final Bilingual WORDS = new Bilingual("だめ", "no");
  private static final RuleName FIRST = new RuleName("first", "一条");
  private static final RuleName SECOND = new RuleName("second", "二条");

  private final List<String> done = new ArrayList<>();

  private String act(String filing) {
    done.add(filing);
    return filing + " done";
  }

  @Test
  void whatNothingStandsAgainstIsDone() {
    Outcome<String> outcome =
        Outcome.of("filing")
            .check(Verdict.met(First.class))
            .check(Verdict.silent())
            .check(Verdict.noted(Second.class, WORDS))
            .then(this::act);
    assertThat(outcome)
        .isEqualTo(
            new Outcome.Accepted<>(
                "filing done", List.of(FIRST, SECOND), List.of(new Remark("second", "二条", WORDS))));
    assertThat(outcome.met()).containsExactly(FIRST, SECOND);
    assertThat(outcome.orElseThrow()).isEqualTo("filing done");
    assertThat(done).containsExactly("filing");
  }

  @Test
  void everyRuleThatStandsInTheWayIsNamedAndNothingIsDone() {
    Outcome<String> outcome =
        Outcome.of("filing")
            .checkAll(
                List.of(
                    Verdict.broken(First.class, WORDS),
                    Verdict.met(First.class),
                    Verdict.broken(Second.class, WORDS)))
            .then(this::act);
    assertThat(outcome)
        .isEqualTo(
            new Outcome.Refused<String>(
                List.of(new Refusal("first", "一条", WORDS), new Refusal("second", "二条", WORDS)),
                List.of(FIRST)));
    assertThat(done).isEmpty();
    assertThatThrownBy(outcome::orElseThrow)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("first");
  }

  @Test
  void aRuleThatBuildsOnOthersIsAskedOnlyWhenTheyAreMet() {
    List<String> asked = new ArrayList<>();
    Outcome<String> outcome =
        Outcome.of("filing")
            .check(() -> {
              asked.add("before");
              return Verdict.met(First.class);
            })
            .check(Verdict.broken(First.class, WORDS))
            .check(() -> {
              asked.add("after");
              return Verdict.met(Second.class);
            })
            .then(this::act);
    assertThat(asked).containsExactly("before");
    assertThat(outcome.met()).containsExactly(FIRST);
  }

  @Test
  void anOutcomeCanHaveAnotherResultButStaysWhatItIs() {
    Outcome<String> accepted =
        Outcome.of("filing").check(Verdict.noted(First.class, WORDS)).then(this::act);
    assertThat(accepted.map(String::length))
        .isEqualTo(
            new Outcome.Accepted<>(11, List.of(FIRST), List.of(new Remark("first", "一条", WORDS))));
    Outcome<String> refused =
        Outcome.of("filing").check(Verdict.broken(First.class, WORDS)).then(this::act);
    assertThat(refused.map(String::length)).isEqualTo(refused);
  }

  @Test
  void aRefusalSaysWhy() {
    assertThatThrownBy(() -> new Outcome.Refused<String>(List.of(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
