package dev.daicho.foundation.page;

import java.util.Optional;

/** Tells the frame who is asking. Without such a bean the pages show nobody. */
@FunctionalInterface
public interface SignedIn {

  /** Who sent the request that this thread answers; empty before signing in. */
  Optional<Staff> staff();
}
