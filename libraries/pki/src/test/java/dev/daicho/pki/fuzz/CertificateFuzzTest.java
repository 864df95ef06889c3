package dev.daicho.pki.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.KindOf;
import dev.daicho.pki.lint.Linter;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.GoodCertificates;
import java.util.List;

/** A certificate, read and linted. */
class CertificateFuzzTest {

  private static final Linter LINTER =
      GoodCertificates.of(Generation.PRESENT).linter(CertificateKind.SIGNING);

  @FuzzTest(maxDuration = "60s")
  void readsOrRefuses(byte[] bytes) {
    List<Finding> findings = LINTER.examine(bytes);
    assertThat(findings).allSatisfy(one -> assertThat(one.seen()).isNotNull());
    Examined.read(bytes).ifPresent(certificate -> assertThat(KindOf.of(certificate)).isNotNull());
    ReadCertificate.Reading reading = ReadCertificate.read(bytes);
    if (reading instanceof ReadCertificate.Read read) {
      assertThat(bytes.length).isLessThanOrEqualTo(ReadCertificate.LONGEST);
      assertThat(read.certificate().fields().der()).isEqualTo(bytes);
    }
  }
}
