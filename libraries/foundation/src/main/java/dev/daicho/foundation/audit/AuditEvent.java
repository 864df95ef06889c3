package dev.daicho.foundation.audit;

import dev.daicho.foundation.access.Actor;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something to be remembered: who did what, why, and on what basis.
 *
 * @param at town time (real time is added by the database)
 * @param who the actor
 * @param act what was done, a stable code
 * @param purpose why, in the actor's words
 * @param basis the article or rule it stood on
 * @param items the items of a person that were given, by name; none for an act
 * @param outcome {@code accepted}, {@code given}, {@code masked}, or {@code refused} and the rule
 * @param person whom it was about, or null; kept salted, so that it can be deleted later
 */
public record AuditEvent(
    Instant at,
    Actor who,
    String act,
    String purpose,
    String basis,
    Set<String> items,
    String outcome,
    @Nullable Person person) {

  public AuditEvent {
    items = Set.copyOf(items);
  }

  /**
   * Whom an entry is about.
   *
   * @param subject the 宛名番号, or another key inside the municipality
   * @param detail what else identifies the query, such as the words searched for
   */
  public record Person(String subject, String detail) {}
}
