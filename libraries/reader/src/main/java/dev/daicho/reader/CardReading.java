package dev.daicho.reader;

import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.pki.Words;
import java.util.Optional;
import java.util.function.Function;

/** What was read from a card, or why it was not. */
public sealed interface CardReading<T> {

  /** It was read. */
  record Read<T>(T read) implements CardReading<T> {}

  /** The card refused. */
  record Refused<T>(StatusWord status) implements CardReading<T> {}

  /** What was read is not of the form that it should have. */
  record Unreadable<T>() implements CardReading<T> {}

  /** What was read; empty when nothing was. */
  default Optional<T> value() {
    return this instanceof Read<T>(var value) ? Optional.of(value) : Optional.empty();
  }

  /** Why nothing was read, in words; empty when it was. */
  default Optional<Words> why() {
    return switch (this) {
      case Read<T> read -> Optional.empty();
      case Refused<T>(var status) -> Optional.of(CardWords.of(status));
      case Unreadable<T> unreadable ->
          Optional.of(new Words("カードの中身が読める形ではありません。", "What the card holds is not of its form."));
    };
  }

  /** Takes apart what was read. */
  default <R> CardReading<R> as(Function<T, Optional<R>> form) {
    return switch (this) {
      case Read<T>(var value) ->
          form.apply(value).<CardReading<R>>map(Read::new).orElseGet(Unreadable::new);
      case Refused<T>(var status) -> new Refused<>(status);
      case Unreadable<T> unreadable -> new Unreadable<>();
    };
  }
}
