package dev.daicho.jpki.console;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import java.time.Instant;
import java.util.Locale;

/** How a certificate stands, in one word. */
enum Standing {
  GOOD,
  SUSPENDED,
  REVOKED,
  EXPIRED,
  PREPARED,
  ABANDONED;

  /** That of a record at a moment. */
  static Standing of(CertificateRecord record, Instant now) {
    if (record.state() == CertificateState.PREPARED) {
      return PREPARED;
    }
    if (record.state() == CertificateState.ABANDONED) {
      return ABANDONED;
    }
    if (record.end().filter(end -> !end.isHold()).isPresent()) {
      return REVOKED;
    }
    if (now.isAfter(record.validity().until())) {
      return EXPIRED;
    }
    return record.isHeld() ? SUSPENDED : GOOD;
  }

  /** As a part of codes and of classes of style. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** In words. */
  Bilingual title() {
    return Messages.get("jpki-console.standing." + code());
  }
}
