package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.HolderFiling;
import dev.daicho.jpki.HolderFiling.Matter;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.revocation.RevocationReason;
import org.junit.jupiter.api.Test;

class ReportKeyLeakedTest {

  private final Filings with = new Filings();
  private final ReportKeyLeaked report = new ReportKeyLeaked(with.filings);

  private Outcome<CertificateRecord> send(HolderFiling filing) {
    return report.file(filing, Filings.SCHEME, TestJpki.signed(filing.bytes()), Filings.HOLDER);
  }

  @Test
  void testSuccess_theCards_byThePhone_whichEndsWithIt() {
    HolderFiling filing = with.filing(Matter.KEY_LEAKED, with.signing, with.phoneSigning);
    assertThat(send(filing).orElseThrow().end())
        .hasValueSatisfying(
            end -> assertThat(end.reason()).isEqualTo(RevocationReason.KEY_COMPROMISE));
    assertThat(with.record(with.phoneSigning).end()).isPresent();
    assertThat(TestJpki.rule(send(filing)))
        .as("its signer is revoked")
        .isEqualTo("signed-by-holder");
  }

  @Test
  void testSuccess_thePhones_byTheCard() {
    send(with.filing(Matter.KEY_LEAKED, with.phoneAuthentication, with.signing)).orElseThrow();
    assertThat(with.record(with.authentication).end()).isEmpty();
  }

  @Test
  void testFailure_theCards_byTheCard_sentAgain() {
    assertThat(TestJpki.rule(send(with.filing(Matter.KEY_LEAKED, with.signing, with.signing))))
        .isEqualTo("reported-from-phone");
    HolderFiling filing = with.filing(Matter.KEY_LEAKED, with.authentication, with.phoneSigning);
    assertThat(TestJpki.rule(send(filing))).isEqualTo("accepted");
    assertThat(TestJpki.rule(send(filing))).isEqualTo("applied-once");
  }

  @Test
  void aRequestIsNoReport() {
    HolderFiling request = with.filing(Matter.REVOCATION, with.signing, with.signing);
    assertThatIllegalArgumentException().isThrownBy(() -> send(request));
  }
}
