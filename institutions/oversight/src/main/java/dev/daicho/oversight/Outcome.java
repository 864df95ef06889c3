package dev.daicho.oversight;

import java.util.function.Function;

/** What was asked for, or the refusal that says why not. */
public sealed interface Outcome<T> {

  /** What was asked for. */
  record Given<T>(T value) implements Outcome<T> {}

  /** Nothing was given, and why. */
  record Refused<T>(Refusal refusal) implements Outcome<T> {}

  /** Goes on with what was given; a refusal stays as it is. */
  default <U> Outcome<U> then(Function<T, Outcome<U>> next) {
    return switch (this) {
      case Given<T>(T value) -> next.apply(value);
      case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
    };
  }
}
