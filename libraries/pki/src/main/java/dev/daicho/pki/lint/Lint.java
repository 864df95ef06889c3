package dev.daicho.pki.lint;

import java.util.Optional;

/** Looks whether a certificate does as one clause demands. Keeps nothing; safe for many threads. */
public interface Lint {

  /** The clause. */
  Clause clause();

  /**
   * Looks.
   *
   * @return empty when the clause is kept, or when what it speaks of is not there
   */
  Optional<Finding> examine(Examined certificate);

  /** What it is called in findings. */
  default String name() {
    return getClass().getSimpleName();
  }

  /** A finding of this lint when it is broken. */
  default Optional<Finding> foundWhen(boolean broken, Object seen) {
    return broken ? Optional.of(new Finding(name(), clause(), said(seen))) : Optional.empty();
  }

  /** What is broken may not even be printable. */
  private static String said(Object seen) {
    try {
      return String.valueOf(seen);
    } catch (IllegalArgumentException | IllegalStateException e) {
      return "unreadable";
    }
  }
}
