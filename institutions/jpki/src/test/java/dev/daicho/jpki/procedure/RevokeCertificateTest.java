package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.CertificateHistory;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.RevocationBook;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.revocation.RevokedCertificate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevokeCertificateTest {

  private static final Set<RevocationCause> FOR_TWO =
      Set.of(RevocationCause.RECORD_ERROR, RevocationCause.AUTHORITY_KEY_LEAKED);

  private final TestJpki jpki = new TestJpki();
  private final RevokeCertificate revoke = new RevokeCertificate(jpki.certificates());

  private CertificateNumber issued(CertificateKind kind) {
    return jpki.issue(TestJpki.order(kind, TestJpki.holder())).number();
  }

  private List<RevokedCertificate> listed(Authority authority, Instant moment) {
    return new RevocationBook(jpki.store())
        .revoked(authority, TestJpki.UTSUNOMIYA, moment, Stream::toList);
  }

  @ParameterizedTest
  @EnumSource
  void testSuccess_eachCauseIsToldAsItsReason_whereTheLawKnowsIt(RevocationCause cause) {
    for (CertificateKind kind : List.of(CertificateKind.SIGNING, CertificateKind.AUTHENTICATION)) {
      CertificateNumber number = issued(kind);
      Outcome<CertificateRecord> outcome =
          FOR_TWO.contains(cause)
              ? revoke.revoke(number, cause, new TwoPersons("other", TestJpki.operator()))
              : revoke.revoke(number, cause, TestJpki.operator());
      if (cause.holdsFor(number.authority())) {
        assertThat(outcome.orElseThrow().end())
            .hasValueSatisfying(end -> {
              assertThat(end.reason()).isEqualTo(cause.reason());
              assertThat(end.at()).isEqualTo(jpki.clock().instant());
            });
      } else {
        assertThat(TestJpki.rule(outcome)).isEqualTo("cause-holds-for-kind");
        assertThat(jpki.book().find(number).orElseThrow().end()).isEmpty();
      }
    }
  }

  @Test
  void testFailure_whatTwoDecide_onOnesWord() {
    CertificateNumber number = issued(CertificateKind.SIGNING);
    for (RevocationCause cause : FOR_TWO) {
      assertThat(TestJpki.rule(revoke.revoke(number, cause, TestJpki.operator())))
          .isEqualTo("two-persons-decide");
      assertThat(TestJpki.rule(revoke.revoke(number, cause, TestJpki.window())))
          .isEqualTo("two-persons-decide");
    }
    assertThat(jpki.book().find(number).orElseThrow().end()).isEmpty();
  }

  @Test
  void testFailure_unknown_andRevokedAlready_andExpired() {
    CertificateNumber number = issued(CertificateKind.SIGNING);
    revoke.revoke(number, RevocationCause.ATTRIBUTES_CHANGED, TestJpki.operator()).orElseThrow();
    CertificateNumber expired = issued(CertificateKind.SIGNING);

    assertThat(
            TestJpki.rule(revoke.revoke(number, RevocationCause.KEY_LEAKED, TestJpki.operator())))
        .isEqualTo("still-in-effect");
    assertThat(jpki.book().find(number).orElseThrow().end())
        .as("as it was")
        .hasValueSatisfying(
            end -> assertThat(end.reason()).isEqualTo(RevocationReason.AFFILIATION_CHANGED));
    assertThat(
            TestJpki.rule(
                revoke.revoke(
                    new CertificateNumber(Authority.SIGNING, 3),
                    RevocationCause.KEY_LEAKED,
                    TestJpki.operator())))
        .isEqualTo("certificate-known");
    jpki.clock().advanceTo(Instant.parse("2030-05-01T15:00:00Z"));
    assertThat(
            TestJpki.rule(revoke.revoke(expired, RevocationCause.KEY_LEAKED, TestJpki.operator())))
        .isEqualTo("still-in-effect");
  }

  @Test
  void whatIsRevokedIsListedUntilItExpires_andASuspensionUntilItIsLifted() {
    CertificateNumber revoked = issued(CertificateKind.SIGNING);
    CertificateNumber held = issued(CertificateKind.SIGNING);
    revoke.revoke(revoked, RevocationCause.KEY_LEAKED, TestJpki.operator()).orElseThrow();
    new SuspendCertificate(jpki.certificates()).suspend(held, TestJpki.operator()).orElseThrow();
    Instant now = jpki.clock().instant();

    assertThat(listed(Authority.SIGNING, now))
        .contains(
            new RevokedCertificate(revoked.value(), now, RevocationReason.KEY_COMPROMISE),
            new RevokedCertificate(held.value(), now, RevocationReason.CERTIFICATE_HOLD));
    assertThat(listed(Authority.SIGNING, now.minusSeconds(1)))
        .extracting(RevokedCertificate::serial)
        .doesNotContain(revoked.value());

    new LiftSuspension(jpki.certificates()).lift(held, TestJpki.window()).orElseThrow();
    assertThat(listed(Authority.SIGNING, now))
        .extracting(RevokedCertificate::serial)
        .contains(revoked.value())
        .doesNotContain(held.value());
    assertThat(listed(Authority.SIGNING, Instant.parse("2030-05-01T14:59:59Z")))
        .extracting(RevokedCertificate::serial)
        .contains(revoked.value());
    assertThat(listed(Authority.SIGNING, Instant.parse("2030-05-01T15:00:00Z")))
        .extracting(RevokedCertificate::serial)
        .doesNotContain(revoked.value());
    assertThat(new CertificateHistory(jpki.store()).of(held))
        .extracting(CertificateHistory.Event::event)
        .containsExactly("issued", "suspended", "lifted");
  }
}
