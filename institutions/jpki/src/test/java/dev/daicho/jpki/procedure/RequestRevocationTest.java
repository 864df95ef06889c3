package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.HolderFiling;
import dev.daicho.jpki.HolderFiling.Matter;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.CertificateHistory;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.profile.KeyType;
import dev.daicho.pki.revocation.RevocationReason;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RequestRevocationTest {

  private final Filings with = new Filings();
  private final RequestRevocation request = new RequestRevocation(with.filings);

  private Outcome<CertificateRecord> send(HolderFiling filing) {
    return request.file(filing, Filings.SCHEME, TestJpki.signed(filing.bytes()), Filings.HOLDER);
  }

  @Test
  void testSuccess_theCards_byTheCard_andThePhonesFollow() {
    assertThat(send(with.filing(Matter.REVOCATION, with.signing, with.signing)).orElseThrow().end())
        .hasValueSatisfying(
            end -> assertThat(end.reason()).isEqualTo(RevocationReason.CESSATION_OF_OPERATION));
    assertThat(new CertificateHistory(with.jpki.store()).of(with.signing).getLast().cause())
        .startsWith("HOLDERS_REQUEST");
    assertThat(with.record(with.phoneSigning).end()).isPresent();
    assertThat(with.record(with.authentication).end()).as("not asked for").isEmpty();
  }

  @Test
  void testSuccess_theAuthenticationCertificate_byThePhone_thePhones_byTheCard() {
    send(with.filing(Matter.REVOCATION, with.authentication, with.phoneSigning)).orElseThrow();
    assertThat(with.record(with.phoneAuthentication).end()).isPresent();
    send(with.filing(Matter.REVOCATION, with.phoneSigning, with.signing)).orElseThrow();
    assertThat(with.record(with.signing).end()).isEmpty();
  }

  @Test
  void testFailure_anothersKey_anothersCertificate_alteredBytes_andTheFilingIsNotUsedUp() {
    HolderFiling filing = with.filing(Matter.REVOCATION, with.authentication, with.signing);
    byte[] byAnother =
        SigningKey.of(
                KeyType.RSA_2048.generate(new SecureRandom()).getPrivate(),
                SignatureScheme.RSA_SHA256)
            .sign(filing.bytes());
    assertThat(TestJpki.rule(request.file(filing, Filings.SCHEME, byAnother, Filings.HOLDER)))
        .isEqualTo("signed-by-holder");
    Filings other = new Filings();
    assertThat(
            TestJpki.rule(send(with.filing(Matter.REVOCATION, with.authentication, other.signing))))
        .isEqualTo("signed-by-holder");
    assertThat(
            TestJpki.rule(
                request.file(
                    with.filing(Matter.REVOCATION, with.signing, with.signing),
                    Filings.SCHEME,
                    TestJpki.signed(filing.bytes()),
                    Filings.HOLDER)))
        .isEqualTo("signed-by-holder");
    assertThat(with.record(with.authentication).end()).isEmpty();
    assertThat(TestJpki.rule(send(filing))).isEqualTo("accepted");
  }

  @Test
  void testFailure_sentAgain_unknown_overAlready_suspended() {
    HolderFiling filing = with.filing(Matter.REVOCATION, with.authentication, with.signing);
    assertThat(TestJpki.rule(send(filing))).isEqualTo("accepted");
    assertThat(TestJpki.rule(send(filing))).isEqualTo("applied-once");
    with.jpki.clock().advance(Duration.ofSeconds(1));
    assertThat(
            TestJpki.rule(send(with.filing(Matter.REVOCATION, with.authentication, with.signing))))
        .isEqualTo("still-in-effect");
    assertThat(
            TestJpki.rule(
                send(
                    with.filing(
                        Matter.REVOCATION,
                        new CertificateNumber(Authority.SIGNING, 3),
                        with.signing))))
        .isEqualTo("certificate-known");
    new SuspendCertificate(with.jpki.certificates())
        .suspend(with.signing, TestJpki.operator())
        .orElseThrow();
    assertThat(TestJpki.rule(send(with.filing(Matter.REVOCATION, with.signing, with.signing))))
        .isEqualTo("signed-by-holder");
  }

  @Test
  void aReportIsNoRequest() {
    HolderFiling report = with.filing(Matter.KEY_LEAKED, with.signing, with.phoneSigning);
    assertThatIllegalArgumentException().isThrownBy(() -> send(report));
  }
}
