package dev.daicho.pki.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.daicho.pki.path.ExplanationText;
import dev.daicho.pki.path.Moment;
import dev.daicho.pki.path.PathValidation;
import dev.daicho.pki.path.TrustAnchors;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.sample.GoodCertificates;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** A revocation list, read and explained. */
class RevocationListFuzzTest {

  private static final TrustAnchors ANCHORS =
      TrustAnchors.of(
          GoodCertificates.of(Generation.PRESENT).issue(CertificateKind.SIGNING_AUTHORITY));

  @FuzzTest(maxDuration = "60s")
  void explains(byte[] bytes) throws IOException {
    RevocationList.Reading reading = RevocationList.read(new ByteArrayInputStream(bytes), 1_000);
    assertThat(
            ExplanationText.ja(
                PathValidation.list(reading, ANCHORS, Moment.of(GoodCertificates.DAY))))
        .isNotBlank();
    if (reading instanceof RevocationList.Read read) {
      RevocationList list = read.list();
      assertThat(list.size()).isLessThanOrEqualTo(1_000);
      list.forEach(entry -> assertThat(list.find(entry.serial())).contains(entry));
    }
  }
}
