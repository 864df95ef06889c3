package dev.daicho.pki.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.daicho.pki.path.Evidence;
import dev.daicho.pki.path.Explanation;
import dev.daicho.pki.path.ExplanationForm;
import dev.daicho.pki.path.ExplanationText;
import dev.daicho.pki.path.Moment;
import dev.daicho.pki.path.PathValidation;
import dev.daicho.pki.path.Purpose;
import dev.daicho.pki.path.TrustAnchors;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.Edit;
import dev.daicho.pki.sample.GoodCertificates;
import java.util.Arrays;

/** A certificate, validated and explained. Only the good one is accepted. */
class PathFuzzTest {

  private static final GoodCertificates GOOD = GoodCertificates.of(Generation.PRESENT);
  private static final TrustAnchors ANCHORS =
      TrustAnchors.of(
          GOOD.issue(CertificateKind.SIGNING_AUTHORITY),
          GOOD.issue(CertificateKind.AUTHENTICATION_AUTHORITY));
  private static final byte[] SIGNING = Edit.encoded(GOOD.issue(CertificateKind.SIGNING));

  @FuzzTest(maxDuration = "60s")
  void explains(byte[] bytes) {
    Explanation explanation =
        PathValidation.certificate(
            bytes, ANCHORS, Purpose.any(), Moment.of(GoodCertificates.DAY), Evidence.none());
    assertThat(explanation.verdict().code())
        .isEqualTo(Arrays.equals(bytes, SIGNING) ? "ACCEPTED" : "REFUSED");
    assertThat(ExplanationText.ja(explanation)).doesNotContain("\u001b").hasSizeLessThan(50_000);
    assertThat(ExplanationForm.of(explanation).checks()).isNotEmpty();
  }
}
