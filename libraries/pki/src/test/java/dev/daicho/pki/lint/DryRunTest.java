package dev.daicho.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.GoodCertificates;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.junit.jupiter.api.Test;

class DryRunTest {

  private static final GoodCertificates GOOD = GoodCertificates.of(Generation.NEXT);
  private static final DryRun DRY_RUN =
      new DryRun(
          GOOD.linter(CertificateKind.AUTHENTICATION), Generation.NEXT, GoodCertificates.random());

  @Test
  void givesBackWhatIsCleanAsItIs() {
    TBSCertificate prepared = GOOD.prepare(CertificateKind.AUTHENTICATION);
    assertThat(DRY_RUN.examine(prepared)).isEqualTo(new DryRun.Clean(prepared));
  }

  @Test
  void refusesAnotherKind() {
    assertThat(DRY_RUN.examine(GOOD.prepare(CertificateKind.SIGNING)))
        .isInstanceOfSatisfying(
            DryRun.Refused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(Finding::lint)
                    .contains("ExtensionsInOrder", "PolicyOfKind", "IssuerOfKind"));
  }

  @Test
  void refusesWhatWasPreparedForAnotherAlgorithm() {
    TBSCertificate prepared =
        GoodCertificates.of(Generation.PRESENT).prepare(CertificateKind.AUTHENTICATION);
    assertThat(DRY_RUN.examine(prepared))
        .isInstanceOfSatisfying(
            DryRun.Refused.class,
            refused ->
                assertThat(refused.findings())
                    .extracting(Finding::lint)
                    .contains("SameAlgorithmInside"));
  }
}
