package dev.daicho.pki.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.GoodCertificates;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.ReplyStatus;
import dev.daicho.pki.status.ResponderIdentity;
import dev.daicho.pki.status.StatusAnswer;
import dev.daicho.pki.status.StatusOf;
import dev.daicho.pki.status.StatusReply;
import dev.daicho.pki.status.StatusRequest;
import dev.daicho.pki.status.StatusResponder;
import java.time.Instant;
import java.util.Map;

/** An OCSP request, read and answered. */
class StatusRequestFuzzTest {

  private static final GoodCertificates GOOD = GoodCertificates.of(Generation.NEXT);
  private static final Instant NOW = GoodCertificates.DAY;
  private static final StatusResponder RESPONDER =
      new StatusResponder(
          new ResponderIdentity(GOOD.certified(), GOOD.issue(CertificateKind.STATUS_RESPONDER)),
          Map.of(
              GOOD.issuer(CertificateKind.SIGNING),
              serial -> new StatusOf.Said(new CertificateStatus.Good(), NOW, NOW.plusSeconds(60))),
          () -> NOW);

  @FuzzTest(maxDuration = "60s")
  void answers(byte[] bytes) {
    StatusReply reply = RESPONDER.answer(bytes);
    if (StatusRequest.parse(bytes) instanceof StatusRequest.Parsed parsed) {
      assertThat(bytes.length).isLessThanOrEqualTo(StatusRequest.LONGEST);
      assertThat(parsed.request().ids()).hasSizeBetween(1, StatusRequest.MOST_IDS);
      assertThat(reply.status()).isIn(ReplyStatus.SUCCESSFUL, ReplyStatus.UNAUTHORIZED);
    } else {
      assertThat(reply.status()).isEqualTo(ReplyStatus.MALFORMED_REQUEST);
    }
    // What is sent back can be read, whatever was asked.
    assertThat(StatusAnswer.read(reply.der())).isNotInstanceOf(StatusAnswer.Malformed.class);
  }
}
