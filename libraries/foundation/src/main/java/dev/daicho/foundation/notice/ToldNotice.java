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
 * @throws IllegalArgumentException when it has no such municipality, subject, number or type
 */
public record ToldNotice(
    String municipality,
    String subject,
    long sequence,
    String type,
    int version,
    Instant toldAt,
    String body) {

  public ToldNotice {
    if (!municipality.matches("[0-9]{6}")
        || subject.isEmpty()
        || sequence < 1
        || type.isEmpty()
        || version < 1) {
      throw new IllegalArgumentException("not a notice as a journal tells it");
    }
  }

  /** Without the body, which is personal. */
  @Override
  public String toString() {
    return type + " v" + version + " " + municipality + "/" + sequence;
  }
}
