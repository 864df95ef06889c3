package dev.daicho.town.story;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story, as it ended.
 *
 * @param step its number, from 1
 * @param institution who acted
 * @param on the town's day
 * @param told what was done, for the reader
 * @param accepted how it ended
 * @param expected whether it should have been accepted
 * @param rule the rule that decided: the one that refused, or the last one met; null when none
 *     spoke
 * @param article where that rule stands
 * @param message what a refusal said
 */
public record StoryStep(
    int step,
    String institution,
    LocalDate on,
    Bilingual told,
    boolean accepted,
    boolean expected,
    @Nullable String rule,
    @Nullable String article,
    @Nullable Bilingual message) {

  /** Whether it ended as told. */
  public boolean asTold() {
    return accepted == expected;
  }

  /**
   * The step that an act's outcome makes; of the rules met, the one the story is about is named.
   */
  static StoryStep of(
      int step,
      String institution,
      LocalDate on,
      Bilingual told,
      boolean expected,
      @Nullable Class<?> about,
      Outcome<?> outcome) {
    RuleName name =
        about == null && outcome instanceof Outcome.Accepted<?> accepted
            ? accepted.met().getLast()
            : RuleName.of(Objects.requireNonNull(about, "a refusal is about a rule"));
    return switch (outcome) {
      case Outcome.Accepted<?> accepted ->
          new StoryStep(
              step,
              institution,
              on,
              told,
              true,
              expected && accepted.met().contains(name),
              met(accepted.met(), name).code(),
              met(accepted.met(), name).article(),
              null);
      case Outcome.Refused<?> refused -> {
        Refusal refusal = refused.refusals().getFirst();
        yield new StoryStep(
            step,
            institution,
            on,
            told,
            false,
            expected || !refusal.rule().equals(name.code()),
            refusal.rule(),
            refusal.article(),
            refusal.message());
      }
    };
  }

  private static RuleName met(List<RuleName> all, RuleName wanted) {
    return all.contains(wanted) ? wanted : all.getLast();
  }
}
