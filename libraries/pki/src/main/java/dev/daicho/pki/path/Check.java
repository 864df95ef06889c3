package dev.daicho.pki.path;

import dev.daicho.pki.lint.Clause;
import java.util.List;

/**
 * Looks whether one clause is kept. Keeps nothing; safe for many threads.
 *
 * @param <C> what it looks at
 */
public interface Check<C> {

  /** The clause. */
  Clause clause();

  /** Looks; asked only when everything it {@link #needs} has passed. */
  Look examine(C subject);

  /** The checks without which this one means nothing; they come before it. */
  default List<Class<?>> needs() {
    return List.of();
  }

  /** The checks that may be left out, but whose failure makes this one mean nothing. */
  default List<Class<?>> needsUnlessLeftOut() {
    return List.of();
  }

  /** What it is called in explanations. */
  default String name() {
    return getClass().getSimpleName();
  }
}
