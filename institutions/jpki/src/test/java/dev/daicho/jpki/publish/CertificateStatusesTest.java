package dev.daicho.jpki.publish;

import static java.math.BigInteger.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.AtOnce;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.procedure.LiftSuspension;
import dev.daicho.jpki.procedure.RevokeCertificate;
import dev.daicho.jpki.procedure.SuspendCertificate;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.StatusOf;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateStatusesTest {

  private final TestJpki jpki = new TestJpki();
  private final CertificateStatuses statuses =
      new CertificateStatuses(
          new NotedLooks(jpki.book(), new QueryLog(jpki.log(), jpki.clock())),
          Authority.AUTHENTICATION,
          jpki.clock(),
          Duration.ofMinutes(5));
  private final CertificateNumber number =
      jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, TestJpki.holder())).number();

  private CertificateId id(BigInteger serial) {
    return CertificateId.of(
        jpki.authority(Authority.AUTHENTICATION).issuer(), serial, CertificateId.Hash.SHA_1);
  }

  private StatusOf.Said said(BigInteger serial) {
    return statuses
        .of(
            List.of(id(serial)),
            new QueryLog.Query(StatusService.anybody(""), "status", "試験", "given"))
        .getFirst()
        .said();
  }

  private CertificateStatus status(BigInteger serial) {
    return said(serial).status();
  }

  @Test
  void goodWhileNobodyRevokedIt_heldWhileSuspended_revokedForGood() {
    Instant now = jpki.clock().instant();
    assertThat(said(number.value()))
        .isEqualTo(
            new StatusOf.Said(new CertificateStatus.Good(), now, now.plus(Duration.ofMinutes(5))));

    new SuspendCertificate(jpki.certificates()).suspend(number, TestJpki.operator()).orElseThrow();
    assertThat(status(number.value()))
        .isEqualTo(new CertificateStatus.Revoked(now, RevocationReason.CERTIFICATE_HOLD));
    new LiftSuspension(jpki.certificates()).lift(number, TestJpki.window()).orElseThrow();
    assertThat(status(number.value())).isEqualTo(new CertificateStatus.Good());
    new RevokeCertificate(jpki.certificates())
        .revoke(number, RevocationCause.CARD_VOID, TestJpki.operator())
        .orElseThrow();
    assertThat(status(number.value()))
        .isEqualTo(new CertificateStatus.Revoked(now, RevocationReason.CESSATION_OF_OPERATION));
  }

  @Test
  void unknownWhatWasNeverIssued_norBelongsToTheOtherAuthority() {
    CertificateNumber other =
        jpki.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
    for (BigInteger serial :
        new BigInteger[] {
          BigInteger.ZERO,
          BigInteger.ONE.negate(),
          BigInteger.TWO,
          other.value(),
          BigInteger.ONE.shiftLeft(31),
          BigInteger.ONE.shiftLeft(159)
        }) {
      assertThat(status(serial)).isEqualTo(new CertificateStatus.Unknown());
    }
  }

  @Test
  void whoAskAtOnceAreEachToldOfTheirOwn() throws Exception {
    List<CertificateNumber> numbers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      numbers.add(
          jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, TestJpki.holder())).number());
      if (i % 2 == 0) {
        new RevokeCertificate(jpki.certificates())
            .revoke(numbers.get(i), RevocationCause.CARD_VOID, TestJpki.operator())
            .orElseThrow();
      }
    }
    for (int turn = 0; turn < 10; turn++) {
      List<CertificateStatus> told =
          AtOnce.run(
              24, which -> which % 8 < 6 ? status(numbers.get(which % 8).value()) : status(TWO));
      for (int which = 0; which < told.size(); which++) {
        assertThat(told.get(which))
            .isInstanceOf(
                which % 8 >= 6
                    ? CertificateStatus.Unknown.class
                    : which % 2 == 0
                        ? CertificateStatus.Revoked.class
                        : CertificateStatus.Good.class);
      }
    }
    CertificateNumber never = new CertificateNumber(Authority.AUTHENTICATION, 2);
    assertThat(jpki.book().standings(List.of(numbers.get(1), never, numbers.get(0))))
        .containsOnlyKeys(numbers.get(0), numbers.get(1));
  }

  @Test
  void whatHasExpiredIsToldAsItIsOnRecord() {
    CertificateNumber revoked =
        jpki.issue(TestJpki.order(CertificateKind.AUTHENTICATION, TestJpki.holder())).number();
    new RevokeCertificate(jpki.certificates())
        .revoke(revoked, RevocationCause.CARD_VOID, TestJpki.operator())
        .orElseThrow();
    Instant then = jpki.clock().instant();
    jpki.clock().advanceTo(Instant.parse("2030-05-01T15:00:00Z"));
    assertThat(status(number.value())).isEqualTo(new CertificateStatus.Good());
    assertThat(status(revoked.value()))
        .isEqualTo(new CertificateStatus.Revoked(then, RevocationReason.CESSATION_OF_OPERATION));
  }
}
