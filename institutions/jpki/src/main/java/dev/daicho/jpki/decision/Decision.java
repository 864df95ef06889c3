package dev.daicho.jpki.decision;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was proposed, and what became of it.
 *
 * @param id from 1
 * @param proposer the account
 * @param proposedAt town time
 * @param grounds why, in the proposer's words
 * @param lapsesAt until when it may be decided, town time
 * @param decided what was decided; null while nobody did
 */
public record Decision(
    long id,
    Matter matter,
    String proposer,
    Instant proposedAt,
    String grounds,
    Instant lapsesAt,
    @Nullable Decided decided) {

  /** How it was decided. */
  public enum Conclusion {
    /** It was done (決裁). */
    CONFIRMED,
    /** It was sent back, and nothing was done (差戻し). */
    REJECTED
  }

  /**
   * What was decided.
   *
   * @param decider the account
   * @param reason why, in the decider's words
   */
  public record Decided(Conclusion conclusion, String decider, Instant at, String reason) {}

  /** What was decided, if somebody did. */
  public Optional<Decided> outcome() {
    return Optional.ofNullable(decided);
  }
}
