package dev.daicho.foundation.page;

import java.util.Optional;

/** Tells the frame who is asking. Without such a bean the pages show nobody. */
@FunctionalInterface
public interface SignedIn {

  /** Who sent the request that this thread answers; empty before signing in. */
  Optional<Staff> staff();

  /**
   * Whether the navigation offers a page: to staff what their role may open; to somebody who has
   * not signed in everything, since a closed page leads them to the sign-in page and then on.
   *
   * @param path the page's path
   */
  default boolean offers(String path) {
    return true;
  }
}
