package dev.daicho.chip.front;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From where pages may ask. */
final class Origins {

  private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

  private Origins() {}

  /** Whether a page of another machine asks; programs that are no browsers name no origin. */
  static boolean isForeign(@Nullable String origin) {
    if (origin == null) {
      return false;
    }
    try {
      String host = URI.create(origin).getHost();
      return host == null || !HERE.contains(host);
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}
