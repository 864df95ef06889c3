package dev.daicho.jpki.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.procedure.RevokeCertificate;
import dev.daicho.jpki.publish.Disturbance;
import dev.daicho.jpki.publish.Disturbances;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.StatusAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An operator breaks answers of one party; nobody else's, and not for ever. */
@OnJpkiServer
class DisturbedAnswersTest {

  private static final TestJpki JPKI = JpkiServer.JPKI;
  private static final Actor OPERATOR = new Actor("operator", Role.TOWN_OPERATOR, null);
  private static final Duration HOUR = Duration.ofHours(1);

  @LocalServerPort int port;
  @Autowired Disturbances disturbances;

  private StatusAnswer ask(String path, CertificateNumber number, boolean disturbed) {
    CertificateId id =
        CertificateId.of(
            JPKI.authority(number.authority()).issuer(),
            number.value(),
            CertificateId.Hash.SHA_256);
    HttpResponse<byte[]> answer =
        new Http(port)
            .post(
                path,
                Der.encoded(
                    new OCSPRequest(
                        new TBSRequest(
                            null, new DERSequence(new Request(id.id(), null)), (Extensions) null),
                        null)));
    assertThat(answer.headers().firstValue("Daicho-Disturbance").isPresent()).isEqualTo(disturbed);
    return ((StatusAnswer.Read) StatusAnswer.read(answer.body())).answer();
  }

  private static boolean holds(StatusAnswer answer) {
    return answer.seal().isOf(answer.certificates().getFirst().getSubjectPublicKeyInfo());
  }

  @Test
  void corruptForOneParty_untilItEnds() {
    CertificateNumber number =
        JPKI.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
    Disturbance set =
        disturbances.set(
            "bank",
            Disturbance.Target.STATUS,
            Disturbance.Effect.CORRUPT,
            Duration.ZERO,
            HOUR,
            OPERATOR);
    assertThat(disturbances.current()).contains(set);
    assertThat(holds(ask("/for/bank/ocsp", number, true))).isFalse();
    assertThat(holds(ask("/for/gate/ocsp", number, false))).isTrue();
    assertThat(holds(ask("/ocsp", number, false))).isTrue();
    JPKI.clock().advance(HOUR);
    assertThat(holds(ask("/for/bank/ocsp", number, false))).isTrue();
    assertThat(disturbances.current()).doesNotContain(set);
  }

  @Test
  void staleAnswersTellWhatWasSoThen_signedAsThen_untilLifted() {
    CertificateNumber number =
        JPKI.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
    JPKI.clock().advance(HOUR.multipliedBy(3));
    new RevokeCertificate(JPKI.certificates())
        .revoke(number, RevocationCause.KEY_LEAKED, TestJpki.operator())
        .orElseThrow();
    Disturbance set =
        disturbances.set(
            "stale",
            Disturbance.Target.STATUS,
            Disturbance.Effect.STALE,
            HOUR.multipliedBy(2),
            HOUR,
            OPERATOR);
    StatusAnswer old = ask("/for/stale/ocsp", number, true);
    assertThat(old.statuses().getFirst().status()).isEqualTo(new CertificateStatus.Good());
    assertThat(old.producedAt()).isEqualTo(JPKI.clock().instant().minus(HOUR.multipliedBy(2)));
    assertThat(holds(old)).isTrue();
    assertThat(disturbances.lift(set.id(), OPERATOR)).isTrue();
    assertThat(disturbances.lift(set.id(), OPERATOR)).isFalse();
    assertThat(ask("/for/stale/ocsp", number, false).statuses().getFirst().status())
        .isInstanceOf(CertificateStatus.Revoked.class);
  }

  @Test
  void listsToo_oldWithoutWhatCameLater_andWithASignatureThatDoesNotHold() throws IOException {
    CertificateNumber number =
        JPKI.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
    JPKI.clock().advance(Duration.ofDays(1));
    new RevokeCertificate(JPKI.certificates())
        .revoke(number, RevocationCause.KEY_LEAKED, TestJpki.operator())
        .orElseThrow();
    disturbances.set(
        "lists",
        Disturbance.Target.LIST,
        Disturbance.Effect.STALE,
        HOUR.multipliedBy(6),
        HOUR,
        OPERATOR);
    RevocationList.Read old = list("/for/lists/crl/signing.crl");
    assertThat(old.list().find(number.value())).isEmpty();
    assertThat(old.seal().isOf(key())).isTrue();
    assertThat(old.list().terms().nextUpdate()).isBefore(JPKI.clock().instant());
    disturbances.set(
        "lists",
        Disturbance.Target.LIST,
        Disturbance.Effect.CORRUPT,
        Duration.ZERO,
        HOUR,
        OPERATOR);
    assertThat(list("/for/lists/crl/signing-092011.crl").seal().isOf(key())).isFalse();
    assertThat(list("/crl/signing-092011.crl").seal().isOf(key())).isTrue();
  }

  private static SubjectPublicKeyInfo key() {
    return JPKI.authority(Authority.SIGNING).certificate().getSubjectPublicKeyInfo();
  }

  private RevocationList.Read list(String path) throws IOException {
    return (RevocationList.Read)
        RevocationList.read(new ByteArrayInputStream(new Http(port).get(path).body()));
  }

  @Test
  void delayed_inRealTime_andNeverForLong() {
    CertificateNumber number =
        JPKI.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
    disturbances.set(
        "slow",
        Disturbance.Target.STATUS,
        Disturbance.Effect.DELAY,
        Duration.ofMillis(300),
        HOUR,
        OPERATOR);
    long begun = System.nanoTime();
    assertThat(holds(ask("/for/slow/ocsp", number, true))).isTrue();
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofMillis(299));
    assertThatThrownBy(() ->
            disturbances.set(
                "slow",
                Disturbance.Target.STATUS,
                Disturbance.Effect.DELAY,
                Duration.ofSeconds(31),
                HOUR,
                OPERATOR))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
