package dev.daicho.foundation.backup;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;

/** Carries why a backup or restore is refused up to where it becomes a result. */
final class BackupRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Bilingual why;

  BackupRefused(String code, Object... args) {
    this(Messages.get(code, args));
  }

  private BackupRefused(Bilingual why) {
    super(why.en());
    this.why = why;
  }

  Bilingual why() {
    return why;
  }
}
