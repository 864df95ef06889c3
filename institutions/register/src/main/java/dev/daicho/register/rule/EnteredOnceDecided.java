package dev.daicho.register.rule;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** An entered filing is decided, rejected or amended while it waits, and decided once. */
@Basis(value = "標準仕様書4.0.8", english = "An entered filing is decided once.")
public final class EnteredOnceDecided {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private EnteredOnceDecided() {}

  /** There is no such entry. */
  public static Verdict unknown() {
    return Verdict.broken(
        EnteredOnceDecided.class, Messages.get("register.entered-once-decided.unknown"));
  }

  /**
   * Whether an entry still waits.
   *
   * @param by who has decided or rejected it, or null
   * @param at when, or null
   */
  public static Verdict of(@Nullable String by, @Nullable Instant at) {
    if (by == null || at == null) {
      return Verdict.met(EnteredOnceDecided.class);
    }
    ZonedDateTime then = at.atZone(TownClock.ZONE);
    return Verdict.broken(
        EnteredOnceDecided.class,
        Messages.get(
            "register.entered-once-decided.decided", by, then.toLocalDate(), TIME.format(then)));
  }
}
