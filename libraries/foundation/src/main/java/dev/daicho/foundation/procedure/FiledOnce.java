package dev.daicho.foundation.procedure;

import dev.daicho.foundation.text.Messages;

/** A filing that has been handed in and processed is not processed again. */
@Basis(
    value = "標準仕様書10.3",
    english = "What one officer is processing nobody else processes as well.")
public final class FiledOnce {

  private FiledOnce() {}

  /**
   * The verdict on a filing.
   *
   * @param first whether its key has not been used for an accepted filing
   */
  public static Verdict of(boolean first) {
    return first
        ? Verdict.met(FiledOnce.class)
        : Verdict.broken(FiledOnce.class, Messages.get("procedure.filed-once"));
  }

  /** Whether an act was refused for that reason. */
  public static boolean refused(Outcome.Refused<?> outcome) {
    return outcome.refusals().getFirst().rule().equals(RuleName.of(FiledOnce.class).code());
  }
}
