package dev.daicho.foundation.access;

import java.util.Optional;

/** Tells who sent the request that this thread answers. */
@FunctionalInterface
public interface CurrentStaff {

  /** The signed-in account; empty before signing in. */
  Optional<Actor> actor();

  /**
   * The signed-in account.
   *
   * @throws IllegalStateException when nobody is: the path should have been closed
   */
  default Actor required() {
    return actor().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }
}
