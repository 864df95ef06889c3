package dev.daicho.pki.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.daicho.pki.path.Explanation;
import dev.daicho.pki.path.ExplanationText;
import dev.daicho.pki.path.Moment;
import dev.daicho.pki.path.PathValidation;
import dev.daicho.pki.path.TrustAnchors;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.GoodCertificates;
import dev.daicho.pki.status.StatusAnswer;
import java.nio.charset.StandardCharsets;

/** An OCSP response, read and explained. */
class StatusAnswerFuzzTest {

  private static final TrustAnchors ANCHORS =
      TrustAnchors.of(
          GoodCertificates.of(Generation.PRESENT).issue(CertificateKind.SIGNING_AUTHORITY));

  @FuzzTest(maxDuration = "60s")
  void explains(byte[] bytes) {
    StatusAnswer.Reading reading = StatusAnswer.read(bytes);
    Explanation explanation =
        PathValidation.answer(reading, ANCHORS, Moment.of(GoodCertificates.DAY));
    assertThat(ExplanationText.ja(explanation)).isNotBlank();
    if (reading instanceof StatusAnswer.Read read) {
      assertThat(bytes.length).isLessThanOrEqualTo(StatusAnswer.LONGEST);
      assertThat(read.answer().statuses()).isNotEmpty();
      assertThat(within(bytes, read.answer().seal().signed())).isTrue();
    } else {
      assertThat(explanation.verdict().code()).isEqualTo("REFUSED");
    }
  }

  /** What is verified are the very bytes that were sent, not others that mean the same. */
  private static boolean within(byte[] all, byte[] some) {
    String text = new String(all, StandardCharsets.ISO_8859_1);
    return text.contains(new String(some, StandardCharsets.ISO_8859_1));
  }
}
