package dev.daicho.foundation.notice;

import java.time.Instant;

/**
 * A notice as it stands in the journal.
 *
 * @param municipality who told it (six digits)
 * @param subject whom it is about: the 宛名番号 in that municipality
 * @param sequence its number among the notices about this subject, from 1, without gaps
 * @param type what happened
 * @param version of the body's schema
 * @param toldAt town time
 * @param body JSON
 */
public record ToldNotice(
    String municipality,
    String subject,
    long sequence,
    String type,
    int version,
    Instant toldAt,
    String body) {

  /** Without the body, which is personal. */
  @Override
  public String toString() {
    return type + " v" + version + " " + municipality + "/" + sequence;
  }
}
