package dev.daicho.jpki.rule;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.Hold;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records for tests of rules. */
final class Records {

  static final Instant NOW = Instant.parse("2026-04-01T03:00:00Z");
  static final Instant LAST = Instant.parse("2030-05-01T14:59:59Z");

  private Records() {}

  static CertificateRecord issued(
      CertificateKind kind, Instant at, @Nullable RevocationReason reason, Hold... holds) {
    Authority authority = Authority.of(kind);
    boolean phone =
        kind == CertificateKind.PHONE_SIGNING || kind == CertificateKind.PHONE_AUTHENTICATION;
    return new CertificateRecord(
        new CertificateNumber(authority, 1),
        kind,
        new Holder("0123456789abcdef0123456789abcdef"),
        MunicipalityCode.of("092011"),
        "carrier",
        new Validity(at, LAST),
        CertificateState.ISSUED,
        reason == null ? null : new CertificateRecord.Ended(at, reason),
        null,
        phone ? new CertificateNumber(authority, 2) : null,
        Set.of(holds),
        at);
  }
}
