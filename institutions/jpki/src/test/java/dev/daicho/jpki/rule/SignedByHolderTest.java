package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.Hold;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignedByHolderTest {

  private final CertificateRecord record =
      Records.issued(CertificateKind.AUTHENTICATION, Records.NOW, null);
  private final CertificateRecord signing =
      Records.issued(CertificateKind.SIGNING, Records.NOW, null);

  private boolean met(CertificateRecord signer, boolean holds, Instant now) {
    return SignedByHolder.of(record, Optional.of(signer), holds, now) instanceof Verdict.Met;
  }

  @Test
  void withASigningCertificateOfTheirOwnInEffect_toItsLastSecond() {
    assertThat(met(signing, true, Records.NOW)).isTrue();
    assertThat(met(signing, false, Records.NOW)).as("another key").isFalse();
    assertThat(met(record, true, Records.NOW)).as("that key signs nothing").isFalse();
    assertThat(met(signing, true, Records.LAST)).isTrue();
    assertThat(met(signing, true, Records.LAST.plusSeconds(1))).isFalse();
    assertThat(
            met(
                Records.issued(CertificateKind.PHONE_SIGNING, Records.NOW, null),
                true,
                Records.NOW))
        .isTrue();
    assertThat(
            met(
                Records.issued(
                    CertificateKind.SIGNING,
                    Records.NOW,
                    RevocationReason.CERTIFICATE_HOLD,
                    Hold.OWN),
                true,
                Records.NOW))
        .as("somebody else may have it")
        .isFalse();
    assertThat(SignedByHolder.of(record, Optional.empty(), true, Records.NOW))
        .isInstanceOf(Verdict.Broken.class);
  }

  @Test
  void notWithAnothersCertificate() {
    CertificateRecord others =
        new CertificateRecord(
            signing.number(),
            signing.kind(),
            new Holder("ffffffffffffffffffffffffffffffff"),
            signing.municipality(),
            signing.carrier(),
            signing.validity(),
            CertificateState.ISSUED,
            null,
            null);
    assertThat(met(others, true, Records.NOW)).isFalse();
  }
}
