package dev.daicho.jpki.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.procedure.Certificates;
import dev.daicho.jpki.procedure.SuspendCertificate;
import dev.daicho.pki.profile.CertificateKind;
import org.junit.jupiter.api.Test;

class ProposeDecisionTest {

  private final TestJpki jpki = new TestJpki();
  private final Decisions decisions =
      new Decisions(jpki.store(), jpki.log(), jpki.clock(), jpki::keys);
  private final ProposeDecision propose = new ProposeDecision(decisions);
  private final CertificateNumber number =
      jpki.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();

  private String proposed(Matter matter, Certificates.By by) {
    return TestJpki.rule(propose.propose(matter, by));
  }

  @Test
  void testSuccess_itWaits_andNothingIsDone() {
    Matter matter = new Matter.RecordError(number);
    Decision proposal = propose.propose(matter, TestJpki.operator("a")).orElseThrow();

    assertThat(proposal.matter()).isEqualTo(matter);
    assertThat(proposal.proposer()).isEqualTo("a");
    assertThat(proposal.grounds()).isEqualTo("試験");
    assertThat(proposal.lapsesAt()).isEqualTo(proposal.proposedAt().plus(DecidedInTime.TERM));
    assertThat(proposal.outcome()).isEmpty();
    assertThat(jpki.book().find(number).orElseThrow().end()).isEmpty();
    assertThat(decisions.book().open(proposal.lapsesAt())).contains(proposal);
    assertThat(decisions.book().open(proposal.lapsesAt().plusSeconds(1))).doesNotContain(proposal);
    assertThat(decisions.book().last(1000)).contains(proposal);
  }

  @Test
  void testFailure_whoMayNot_whatIsUnknown_withoutGrounds_whatCannotBeDone() {
    Certificates.By operator = TestJpki.operator("a");
    assertThat(proposed(new Matter.RecordError(number), TestJpki.window()))
        .isEqualTo("operators-decide");
    assertThat(proposed(new Matter.RecordError(number), new Certificates.By(operator.who(), "　- ")))
        .isEqualTo("purpose-is-named");
    CertificateNumber unknown = new CertificateNumber(Authority.SIGNING, 2);
    assertThat(proposed(new Matter.RecordError(unknown), operator)).isEqualTo("certificate-known");
    assertThat(proposed(new Matter.Lifting(unknown), operator)).isEqualTo("certificate-known");
    assertThat(proposed(new Matter.Lifting(number), operator)).isEqualTo("suspended-only-once");
    new SuspendCertificate(jpki.certificates()).suspend(number, operator).orElseThrow();
    assertThat(proposed(new Matter.Lifting(number), operator)).isEqualTo("accepted");
  }

  @Test
  void aKeyThatIsNotTheAuthoritysIsRefused() {
    Certificates.By operator = TestJpki.operator("a");
    assertThat(proposed(new Matter.AuthorityKeyLeaked(Authority.SIGNING, "0".repeat(40)), operator))
        .isEqualTo("key-known");
    String other =
        Matter.AuthorityKeyLeaked.of(jpki.authority(Authority.AUTHENTICATION)).keyIdentifier();
    assertThat(proposed(new Matter.AuthorityKeyLeaked(Authority.SIGNING, other), operator))
        .isEqualTo("key-known");
    assertThat(proposed(Matter.AuthorityKeyLeaked.of(jpki.authority(Authority.SIGNING)), operator))
        .isEqualTo("accepted");
  }

  @Test
  void aKeyIsNamedByItsIdentifier() {
    assertThat(Matter.AuthorityKeyLeaked.of(jpki.authority(Authority.SIGNING)).keyIdentifier())
        .hasSize(40);
    assertThatThrownBy(() -> new Matter.AuthorityKeyLeaked(Authority.SIGNING, "00"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
