package dev.daicho.jpki.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.place.DistributionPoint;
import dev.daicho.jpki.procedure.RevokeCertificate;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.revocation.RevocationReason;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishRevocationListTest {

  private static final Duration DAY = Duration.ofDays(1);
  private static final MunicipalityCode ELSEWHERE = MunicipalityCode.of("131130");

  @TempDir Path folder;

  private final TestJpki jpki = new TestJpki();

  private RevocationList publish(@Nullable MunicipalityCode place) throws Exception {
    Path file =
        new PublishRevocationList(jpki.store(), jpki.loader(), folder, jpki.clock())
            .publish(jpki.authority(Authority.SIGNING), place, DAY);
    try (InputStream in = Files.newInputStream(file)) {
      RevocationList.Read read = (RevocationList.Read) RevocationList.read(in);
      assertThat(
              read.seal()
                  .isOf(jpki.authority(Authority.SIGNING).certificate().getSubjectPublicKeyInfo()))
          .isTrue();
      return read.list();
    }
  }

  @Test
  void theListOfAPlaceSpeaksOfItsOwn_andTheNextHasTheNextNumber() throws Exception {
    CertificateNumber number =
        jpki.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
    RevocationList before = publish(TestJpki.UTSUNOMIYA);
    new RevokeCertificate(jpki.certificates())
        .revoke(number, RevocationCause.ATTRIBUTES_CHANGED, TestJpki.operator())
        .orElseThrow();
    RevocationList after = publish(TestJpki.UTSUNOMIYA);

    assertThat(before.find(number.value())).isEmpty();
    assertThat(after.find(number.value()))
        .hasValueSatisfying(
            entry -> assertThat(entry.reason()).isEqualTo(RevocationReason.AFFILIATION_CHANGED));
    assertThat(after.terms().number()).isGreaterThan(before.terms().number());
    assertThat(after.terms().distributionPoint())
        .isEqualTo(DistributionPoint.of(Authority.SIGNING, TestJpki.UTSUNOMIYA));
    assertThat(publish(ELSEWHERE).find(number.value())).isEmpty();
    assertThat(publish(null).find(number.value())).isPresent();
    try (var left = Files.list(folder)) {
      assertThat(left.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "signing-1.crl", "signing-1-092011.crl", "signing-1-131130.crl");
    }
  }

  @Test
  void whatExpiresIsToldOnceMore_andThenNoLonger() throws Exception {
    CertificateNumber number =
        jpki.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
    jpki.clock().advanceTo(Instant.parse("2030-05-01T01:00:00Z"));
    publish(TestJpki.UTSUNOMIYA);
    new RevokeCertificate(jpki.certificates())
        .revoke(number, RevocationCause.KEY_LEAKED, TestJpki.operator())
        .orElseThrow();

    jpki.clock().advanceTo(Instant.parse("2030-05-01T15:00:00Z"));
    assertThat(publish(TestJpki.UTSUNOMIYA).find(number.value()))
        .as("no list issued after its term has had it yet")
        .isPresent();
    jpki.clock().advance(DAY);
    assertThat(publish(TestJpki.UTSUNOMIYA).find(number.value())).isEmpty();
  }
}
