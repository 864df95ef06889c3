package dev.daicho.foundation.notice;

import dev.daicho.foundation.store.Seal;

/**
 * Where a receiver keeps what it knows of a subject.
 *
 * @param seal whose rows those are
 * @param subject what the receiver calls the subject, unique under the seal
 */
public record Place(Seal seal, String subject) {

  /** Where the teller keeps it. */
  static Place ofTeller(ToldNotice notice) {
    return new Place(new Seal(notice.municipality()), notice.subject());
  }
}
