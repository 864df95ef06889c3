package dev.daicho.numbers;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came of reading a number: the number, or the fault that was found first.
 *
 * @param <T> the type of the number
 */
public sealed interface Parsed<T> {

  /** The text is right; {@code value} is the number that it writes. */
  record Valid<T>(T value) implements Parsed<T> {}

  /** The text is wrong; {@code fault} is the first thing that is wrong with it. */
  record Invalid<T>(NumberFault fault) implements Parsed<T> {}

  /** The number, or nothing when the text is wrong. */
  default Optional<T> toOptional() {
    return this instanceof Valid<T> valid ? Optional.of(valid.value()) : Optional.empty();
  }

  /** Changes the value and leaves a fault as it is. */
  default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
    return then(value -> new Valid<>(change.apply(value)));
  }

  /** Goes on with the value to a further check and leaves a fault as it is. */
  default <R> Parsed<R> then(Function<? super T, Parsed<R>> check) {
    if (this instanceof Valid<T> valid) {
      return check.apply(valid.value());
    }
    return new Invalid<>(((Invalid<T>) this).fault());
  }

  /**
   * The number.
   *
   * @throws IllegalArgumentException when the text is wrong; its message is the fault's, which
   *     never repeats a secret number
   */
  default T orElseThrow() {
    if (this instanceof Valid<T> valid) {
      return valid.value();
    }
    throw new IllegalArgumentException(((Invalid<T>) this).fault().english());
  }
}
