package dev.daicho.register.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A filing as it is sent.
 *
 * @param filedOn 届出日; today when it is not said
 * @param purpose what for
 * @param key with which it is processed once, however often it is sent; 1 to 100 characters, or
 *     null for no such care
 * @param filing what is filed, in the shape that the list of procedures gives
 */
record FilingBody(
    @Nullable LocalDate filedOn,
    @Nullable String purpose,
    @Nullable String key,
    @Nullable JsonNode filing) {

  FilingBody {
    if (key != null && (key.isBlank() || key.length() > 100)) {
      throw new IllegalArgumentException("a key has 1 to 100 characters");
    }
  }
}
