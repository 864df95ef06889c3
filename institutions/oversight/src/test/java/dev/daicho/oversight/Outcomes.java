package dev.daicho.oversight;

/** What came of a reading, for tests that know which it must be. */
public final class Outcomes {

  private Outcomes() {}

  public static <T> T given(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Given<T>(T value) -> value;
      case Outcome.Refused<T>(Refusal refusal) -> throw new AssertionError(refusal.english());
    };
  }

  public static Refusal refused(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Given<?>(Object value) -> throw new AssertionError("given: " + value);
      case Outcome.Refused<?>(Refusal refusal) -> refusal;
    };
  }
}
