package dev.daicho.foundation.procedure;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How an act ended: accepted with its result, or refused with every rule that stood in the way.
 *
 * @param <R> what the act gives
 */
public sealed interface Outcome<R> {

  /** The rules that were looked at and met, in that order. */
  List<RuleName> met();

  /** The act was done. */
  record Accepted<R>(R result, List<RuleName> met, List<Remark> remarks) implements Outcome<R> {
    public Accepted {
      met = List.copyOf(met);
      remarks = List.copyOf(remarks);
    }
  }

  /** Nothing was changed. */
  record Refused<R>(List<Refusal> refusals, List<RuleName> met) implements Outcome<R> {
    public Refused {
      refusals = List.copyOf(refusals);
      met = List.copyOf(met);
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("a refusal says why");
      }
    }
  }

  /** Begins the examination of a filing. */
  static <F> Examination<F> of(F filing) {
    return new Examination<>(filing);
  }

  /** The same outcome with another result. */
  default <S> Outcome<S> map(Function<? super R, ? extends S> change) {
    return switch (this) {
      case Accepted<R>(R result, List<RuleName> met, List<Remark> remarks) ->
          new Accepted<>(change.apply(result), met, remarks);
      case Refused<R>(List<Refusal> refusals, List<RuleName> met) -> new Refused<>(refusals, met);
    };
  }

  /** Goes on with an act that has rules of its own; a refusal of either is the refusal of both. */
  default <S> Outcome<S> flatMap(Function<? super R, Outcome<S>> next) {
    return switch (this) {
      case Accepted<R>(R result, List<RuleName> met, List<Remark> remarks) ->
          switch (next.apply(result)) {
            case Accepted<S>(S after, List<RuleName> metThen, List<Remark> remarksThen) ->
                new Accepted<>(after, joined(met, metThen), joined(remarks, remarksThen));
            case Refused<S>(List<Refusal> refusals, List<RuleName> metThen) ->
                new Refused<>(refusals, joined(met, metThen));
          };
      case Refused<R>(List<Refusal> refusals, List<RuleName> met) -> new Refused<>(refusals, met);
    };
  }

  private static <T> List<T> joined(List<T> before, List<T> after) {
    return Stream.concat(before.stream(), after.stream()).toList();
  }

  /**
   * The result of an act that must have been accepted.
   *
   * @throws IllegalStateException when it was refused
   */
  default R orElseThrow() {
    return switch (this) {
      case Accepted<R> accepted -> accepted.result();
      case Refused<R> refused -> throw new IllegalStateException("refused: " + refused.refusals());
    };
  }
}
