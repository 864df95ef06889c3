package dev.daicho.pki.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.daicho.pki.Stranger;
import dev.daicho.pki.der.BrokenDer;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.MadeLists;
import dev.daicho.pki.sample.TestAuthority;
import dev.daicho.pki.subject.Names;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RevocationListTest {

  private static final Instant NOW = TestAuthority.DAY;
  private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));
  private static final X500Name POINT =
      Names.inJapan().organization("JPKI TEST").commonName("Utsunomiya-shi CRLDP").build();

  @TempDir Path folder;

  private static RevokedCertificate entry(long serial, RevocationReason reason) {
    return new RevokedCertificate(BigInteger.valueOf(serial), NOW.minusSeconds(serial), reason);
  }

  private byte[] made(TestAuthority authority, ListTerms terms, List<RevokedCertificate> entries)
      throws IOException {
    return MadeLists.der(authority.issuer(), authority.key(), folder, terms, entries);
  }

  private static RevocationList.Read read(byte[] der) throws IOException {
    return (RevocationList.Read) RevocationList.read(new ByteArrayInputStream(der));
  }

  private RevocationList list(ListTerms terms, RevokedCertificate... entries) throws IOException {
    return read(made(TestAuthority.PRESENT, terms, List.of(entries))).list();
  }

  private static List<RevokedCertificate> every() {
    List<RevokedCertificate> all = new ArrayList<>();
    for (RevocationReason reason : RevocationReason.values()) {
      if (reason != RevocationReason.REMOVE_FROM_CRL) {
        all.add(entry(0x7FL << 24 | reason.code() + 100, reason));
      }
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource(Generation.class)
  void whatIsWrittenIsReadHereAndByJava(Generation generation) throws Exception {
    TestAuthority authority = new TestAuthority(generation);
    byte[] der = made(authority, ListTerms.complete(7, NOW, TOMORROW).at(POINT), every());
    RevocationList.Read read = read(der);
    List<RevokedCertificate> found = new ArrayList<>();
    read.list().forEach(found::add);
    assertThat(found).isEqualTo(every());
    assertThat(read.list().terms()).isEqualTo(ListTerms.complete(7, NOW, TOMORROW).at(POINT));
    assertThat(read.list().issuer()).isEqualTo(authority.issuer().name());
    assertThat(read.seal().isOf(authority.issuer().key())).isTrue();
    assertThat(read.seal().isOf(authority.issue(CertificateKind.SIGNING).getSubjectPublicKeyInfo()))
        .as("another's key")
        .isFalse();

    CertificateFactory java = CertificateFactory.getInstance("X.509");
    X509CRL crl = (X509CRL) java.generateCRL(new ByteArrayInputStream(der));
    crl.verify(
        ((X509Certificate)
                java.generateCertificate(new ByteArrayInputStream(authority.own().getEncoded())))
            .getPublicKey());
    assertThat(crl.getCriticalExtensionOIDs()).containsExactly("2.5.29.28");
    assertThat(crl.getRevokedCertificates()).hasSize(every().size());
    assertThat(crl.getRevokedCertificate(every().get(0).serial()).hasExtensions())
        .as("an unspecified reason is not written")
        .isFalse();
  }

  @Test
  void aListWithoutEntries() throws IOException {
    RevocationList empty = list(ListTerms.complete(1, NOW, TOMORROW));
    assertThat(empty.size()).isZero();
    assertThat(empty.find(BigInteger.ONE)).isEmpty();
  }

  @Test
  void afterTheYear2050() throws IOException {
    Instant late = Instant.parse("2051-01-01T00:00:00Z");
    assertThat(list(ListTerms.complete(1, NOW, late)).terms().nextUpdate()).isEqualTo(late);
  }

  @Test
  void aListAndItsChangesMakeTheNext() throws IOException {
    RevocationList base =
        list(
            ListTerms.complete(5, NOW, TOMORROW),
            entry(1, RevocationReason.CERTIFICATE_HOLD),
            entry(2, RevocationReason.CERTIFICATE_HOLD),
            entry(3, RevocationReason.SUPERSEDED));
    RevocationList changes =
        list(
            ListTerms.complete(8, NOW.plusSeconds(300), TOMORROW).since(5),
            entry(1, RevocationReason.REMOVE_FROM_CRL),
            entry(2, RevocationReason.KEY_COMPROMISE),
            entry(4, RevocationReason.AFFILIATION_CHANGED));
    RevocationList now = ((RevocationList.Combined) base.with(changes)).list();
    RevocationList complete =
        list(
            ListTerms.complete(8, NOW.plusSeconds(300), TOMORROW),
            entry(2, RevocationReason.KEY_COMPROMISE),
            entry(3, RevocationReason.SUPERSEDED),
            entry(4, RevocationReason.AFFILIATION_CHANGED));
    assertThat(now.terms()).isEqualTo(complete.terms());
    assertThat(now.size()).isEqualTo(complete.size());
    for (long serial = 1; serial < 6; serial++) {
      assertThat(now.find(BigInteger.valueOf(serial)))
          .isEqualTo(complete.find(BigInteger.valueOf(serial)));
    }
  }

  @Test
  void whatDoesNotBelongTogetherIsNotPutTogether() throws IOException {
    ListTerms terms = ListTerms.complete(5, NOW, TOMORROW);
    ListTerms later = ListTerms.complete(8, NOW, TOMORROW);
    RevocationList base = list(terms);
    assertThat(
            List.of(
                base.with(base),
                base.with(list(later.since(6))),
                base.with(list(later.since(5).at(POINT))),
                base.with(list(terms.since(4))),
                list(later.since(5)).with(list(later.since(5)))))
        .allMatch(made -> made instanceof RevocationList.NotCombined);
    assertThat(base.with(list(later.since(5)))).isInstanceOf(RevocationList.Combined.class);
  }

  @Test
  void nothingIsRemovedByACompleteList() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            list(ListTerms.complete(1, NOW, TOMORROW), entry(1, RevocationReason.REMOVE_FROM_CRL)));
    assertThat(folder).as("nothing is left behind").isEmptyDirectory();
  }

  @Test
  void malformedListsAreSaidToBe() throws IOException {
    byte[] good = made(TestAuthority.PRESENT, ListTerms.complete(1, NOW, TOMORROW), every());
    for (Map.Entry<String, byte[]> broken : BrokenDer.of(good).entrySet()) {
      assertTimeout(
          Duration.ofSeconds(1),
          () ->
              assertThat(RevocationList.read(new ByteArrayInputStream(broken.getValue())))
                  .as(broken.getKey())
                  .isInstanceOf(RevocationList.Malformed.class));
    }
  }

  @Test
  void anyChangedByteIsNoticed() throws IOException {
    byte[] good = made(TestAuthority.PRESENT, ListTerms.complete(1, NOW, TOMORROW), every());
    for (int i = 0; i < good.length; i++) {
      byte[] changed = good.clone();
      changed[i] ^= 1;
      RevocationList.Reading reading = RevocationList.read(new ByteArrayInputStream(changed));
      assertThat(
              reading instanceof RevocationList.Read read
                  && read.seal().isOf(TestAuthority.PRESENT.issuer().key()))
          .as("byte %d", i)
          .isFalse();
    }
  }

  @Test
  void tooManyAndTwiceTheSame() throws IOException {
    byte[] three = made(TestAuthority.PRESENT, ListTerms.complete(1, NOW, TOMORROW), every());
    assertThat(RevocationList.read(new ByteArrayInputStream(three), every().size() - 1))
        .isInstanceOf(RevocationList.Malformed.class);
    assertThat(RevocationList.read(new ByteArrayInputStream(three), every().size()))
        .isInstanceOf(RevocationList.Read.class);
    RevokedCertificate one = entry(1, RevocationReason.SUPERSEDED);
    byte[] twice =
        made(TestAuthority.PRESENT, ListTerms.complete(1, NOW, TOMORROW), List.of(one, one));
    assertThat(RevocationList.read(new ByteArrayInputStream(twice)))
        .isInstanceOf(RevocationList.Malformed.class);
  }

  @Test
  void opensslVerifiesThem() throws IOException {
    Stranger openssl = Stranger.openssl(folder);
    openssl.lay("ca.pem", TestAuthority.PRESENT);
    byte[] der = made(TestAuthority.PRESENT, ListTerms.complete(9, NOW, TOMORROW), every());
    openssl.lay("good.crl", der);
    Stranger.Said said =
        openssl.run("crl", "-inform", "DER", "-in", "good.crl", "-CAfile", "ca.pem", "-text");
    assertThat(said.exit()).as(said.words()).isZero();
    assertThat(said.words()).contains("verify OK", "7F00006E", "Affiliation Changed");
    der[der.length - 1] ^= 1;
    openssl.lay("bad.crl", der);
    assertThat(
            openssl
                .run("crl", "-inform", "DER", "-in", "bad.crl", "-CAfile", "ca.pem", "-noout")
                .words())
        .contains("verify failure");
  }
}
