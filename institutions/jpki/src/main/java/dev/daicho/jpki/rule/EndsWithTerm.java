package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.pki.issue.Validity;
import java.time.Instant;

/**
 * A certificate loses its effect when its term has passed: it holds through 23:59:59 of its last
 * day in Japan and not in the next second. Nothing is recorded for it and nobody is told.
 * Revocation lists tell what was revoked once more after that and then no longer (RFC 5280, 3.3);
 * OCSP goes on saying what is on record, since a verifier looks at the term itself.
 */
@Basis(
    value = "公的個人認証法15条1項5号・16条の14第1項5号・34条1項5号・35条の14第1項5号",
    english = "A certificate loses its effect when its period of validity has passed.",
    from = "2016-01-01")
public final class EndsWithTerm {

  private EndsWithTerm() {}

  /** Whether the term has passed at that moment. */
  public static boolean of(Validity validity, Instant moment) {
    return !moment.isBefore(validity.until().plusSeconds(1));
  }
}
