package dev.daicho.pki.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.GoodCertificates;
import dev.daicho.pki.time.TimeStampAuthority;
import dev.daicho.pki.time.TimeStampRefusal;
import dev.daicho.pki.time.TimeStampReply;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;

/** A time-stamp request, read and answered. */
class TimeStampRequestFuzzTest {

  private static final GoodCertificates GOOD = GoodCertificates.of(Generation.NEXT);
  private static final TimeStampAuthority STAMPS =
      new TimeStampAuthority(
          GOOD.certified(),
          GOOD.issue(CertificateKind.TIME_STAMPING_AUTHORITY),
          new ASN1ObjectIdentifier("1.2.3.4"),
          () -> BigInteger.TWO,
          () -> GoodCertificates.DAY);

  @FuzzTest(maxDuration = "60s")
  void answers(byte[] bytes) throws IOException, TSPException {
    TimeStampReply reply = STAMPS.answer(bytes);
    assertThat(reply.refusal()).isNotEqualTo(Optional.of(TimeStampRefusal.SYSTEM_FAILURE));
    TimeStampResponse response = new TimeStampResponse(reply.der());
    if (reply.refusal().isEmpty()) {
      response.validate(new TimeStampRequest(bytes));
    }
  }
}
