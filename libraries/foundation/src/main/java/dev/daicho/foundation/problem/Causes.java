package dev.daicho.foundation.problem;

import java.util.stream.Stream;

/** Looks through an exception to what caused it. */
final class Causes {

  /** Enough for any real chain, and an end for one that bites its own tail. */
  private static final int DEEPEST = 20;

  private Causes() {}

  /** The exception itself, then its causes from near to far. */
  static Stream<Throwable> of(Throwable first) {
    return Stream.iterate(first, cause -> cause != null, Throwable::getCause).limit(DEEPEST);
  }
}
