package dev.daicho.foundation.store;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;

/**
 * A keeper's schema cannot be worked with by this build, and was left as it is: a newer build made
 * it, or a restore into it was broken off. The message tells which, in both languages.
 */
public final class SchemaRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private SchemaRefused(Bilingual message) {
    super(message.ja() + " / " + message.en());
  }

  static SchemaRefused newer(String keeper, Migration unknown, String build) {
    return new SchemaRefused(
        Messages.get("backup.newer-home", keeper, unknown.version(), unknown.description(), build));
  }

  static SchemaRefused unfinished(String keeper) {
    return new SchemaRefused(Messages.get("backup.unfinished-schema", keeper));
  }
}
