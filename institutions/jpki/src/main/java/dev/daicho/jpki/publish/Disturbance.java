package dev.daicho.jpki.publish;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What an operator does to answers, so that relying parties can try how they bear it. It ends by
 * itself, everybody can see it, and an answer that was touched says so in its headers.
 *
 * @param id its number
 * @param party whose answers; empty for everybody's
 * @param target which answers
 * @param effect what is done to them
 * @param amount how long they are delayed, or how old they are; nothing for {@link Effect#CORRUPT}
 * @param setAt since when, in town time
 * @param until until when, in town time
 * @param account who set it
 * @param liftedAt when it was lifted before its end; null while it was not
 */
public record Disturbance(
    long id,
    String party,
    Target target,
    Effect effect,
    Duration amount,
    Instant setAt,
    Instant until,
    String account,
    @Nullable Instant liftedAt) {

  /** No answer is delayed longer. */
  public static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

  /** Which answers. */
  public enum Target {
    /** OCSP. */
    STATUS,
    /** Revocation lists. */
    LIST
  }

  /** What is done to them. */
  public enum Effect {
    /** They come later. */
    DELAY,
    /** They tell what was so some time ago, signed as it was then. */
    STALE,
    /** Their signature does not hold. */
    CORRUPT
  }

  /** Whether it is at work. */
  public boolean isOn(Instant moment) {
    return liftedAt == null && !moment.isBefore(setAt) && moment.isBefore(until);
  }
}
