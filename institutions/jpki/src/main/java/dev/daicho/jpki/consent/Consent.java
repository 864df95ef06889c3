package dev.daicho.jpki.consent;

import dev.daicho.jpki.Holder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A consent on record.
 *
 * @param id 32 hexadecimal digits
 * @param party to whom it was given
 * @param holder by whom
 * @param items to what
 * @param givenAt when
 * @param until its last day
 * @param withdrawnAt when it was withdrawn; null while it was not
 */
public record Consent(
    String id,
    String party,
    Holder holder,
    Set<Item> items,
    Instant givenAt,
    LocalDate until,
    @Nullable Instant withdrawnAt) {

  /** Copies. */
  public Consent {
    items = Set.copyOf(items);
  }

  /** Whether it has effect on that day. */
  public boolean holdsOn(LocalDate day) {
    return withdrawnAt == null && !day.isAfter(until);
  }
}
