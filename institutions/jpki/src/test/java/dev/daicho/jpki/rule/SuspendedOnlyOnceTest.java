package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuspendedOnlyOnceTest {

  private static final Instant NOW = Instant.parse("2026-04-01T03:00:00Z");
  private static final Instant LAST = Instant.parse("2030-05-01T14:59:59Z");

  private static CertificateRecord record(
      CertificateState state, CertificateRecord.@Nullable Ended ended) {
    return new CertificateRecord(
        new CertificateNumber(Authority.SIGNING, 1),
        CertificateKind.SIGNING,
        new Holder("0123456789abcdef0123456789abcdef"),
        MunicipalityCode.of("092011"),
        "card",
        new Validity(NOW.minusSeconds(60), LAST),
        state,
        ended,
        null);
  }

  private static CertificateRecord.Ended ended(RevocationReason reason) {
    return new CertificateRecord.Ended(NOW, reason);
  }

  @Test
  void aHoldBeginsWhereThereIsNone_andEndsWhereThereIsOne() {
    CertificateRecord good = record(CertificateState.ISSUED, null);
    CertificateRecord held =
        record(CertificateState.ISSUED, ended(RevocationReason.CERTIFICATE_HOLD));
    CertificateRecord revoked =
        record(CertificateState.ISSUED, ended(RevocationReason.KEY_COMPROMISE));
    assertThat(SuspendedOnlyOnce.toSuspend(good)).isInstanceOf(Verdict.Met.class);
    assertThat(SuspendedOnlyOnce.toLift(held)).isInstanceOf(Verdict.Met.class);
    assertThat(SuspendedOnlyOnce.toSuspend(held)).isInstanceOf(Verdict.Broken.class);
    assertThat(SuspendedOnlyOnce.toSuspend(revoked)).isInstanceOf(Verdict.Broken.class);
    assertThat(SuspendedOnlyOnce.toLift(good)).isInstanceOf(Verdict.Broken.class);
    assertThat(SuspendedOnlyOnce.toLift(revoked)).isInstanceOf(Verdict.Broken.class);
  }
}
