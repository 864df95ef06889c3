package dev.daicho.oversight;

/** What came of a reading, for tests that know which it must be. */
public final class Answers {

  private Answers() {}

  public static <T> T given(Answer<T> answer) {
    return switch (answer) {
      case Answer.Given<T>(T value) -> value;
      case Answer.Refused<T>(Refusal refusal) -> throw new AssertionError(refusal.message().en());
    };
  }

  public static Refusal refused(Answer<?> answer) {
    return switch (answer) {
      case Answer.Given<?>(Object value) -> throw new AssertionError("given: " + value);
      case Answer.Refused<?>(Refusal refusal) -> refusal;
    };
  }
}
