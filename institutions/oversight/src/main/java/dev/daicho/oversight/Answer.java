package dev.daicho.oversight;

import java.util.function.Function;

/** What was asked for, or the refusal that says why not. */
public sealed interface Answer<T> {

  /** What was asked for. */
  record Given<T>(T value) implements Answer<T> {}

  /** Nothing was given, and why. */
  record Refused<T>(Refusal refusal) implements Answer<T> {}

  /** Goes on with what was given; a refusal stays as it is. */
  default <U> Answer<U> then(Function<T, Answer<U>> next) {
    return switch (this) {
      case Given<T>(T value) -> next.apply(value);
      case Refused<T>(Refusal refusal) -> new Refused<>(refusal);
    };
  }
}
