package dev.daicho.town;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.procedure.IssueCertificate;
import dev.daicho.jpki.publish.ListService;
import dev.daicho.pki.revocation.RevocationList;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.ReplyStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extensions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TownJpkiTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  @TempDir Path folder;

  private Town open() {
    return Town.open(new TownSettings(folder.resolve("town"), null, DAY, 4L));
  }

  private static AuthorityAtWork signing(Town town) {
    return Objects.requireNonNull(town.jpki().authorities().get(Authority.SIGNING));
  }

  private static ReplyStatus asked(Town town, AuthorityAtWork of) throws IOException {
    CertificateId id =
        CertificateId.of(of.issuer(), BigInteger.valueOf(7), CertificateId.Hash.SHA_1);
    byte[] request =
        new OCSPRequest(
                new TBSRequest(
                    null, new DERSequence(new Request(id.id(), null)), (Extensions) null),
                null)
            .getEncoded(ASN1Encoding.DER);
    return town.jpki().published().statuses().answer(request, "").reply().status();
  }

  /** The number of a list, which is signed by that key. */
  private static long list(Town town, String name, AuthorityAtWork by) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ((ListService.Found) town.jpki().published().lists().give(name, ""))
        .list()
        .content()
        .writeTo(out);
    RevocationList.Read read =
        (RevocationList.Read) RevocationList.read(new ByteArrayInputStream(out.toByteArray()));
    assertThat(read.seal().isOf(by.certificate().getSubjectPublicKeyInfo())).as(name).isTrue();
    return read.list().terms().number().longValueExact();
  }

  /** To the day on which six years are left of ten, which began the day before. */
  private static void advance(Town town, int days) {
    town.clock()
        .advanceTo(DAY.plusYears(4).plusDays(days).atTime(9, 0).atZone(TownClock.ZONE).toInstant());
  }

  @Test
  void authoritiesGetNewKeysBeforeWhatTheyIssueWouldOutlastThem_andAnswerForTheFormerStill()
      throws IOException {
    try (Town town = open()) {
      AuthorityAtWork first = signing(town);
      IssueCertificate issuing = town.jpki().issueCertificate();
      long number = list(town, "signing.crl", first);
      advance(town, -2);
      assertThat(signing(town)).as("the day before").isSameAs(first);
      assertThat(town.jpki().issueCertificate()).isSameAs(issuing);
      advance(town, -1);
      AuthorityAtWork second = signing(town);
      assertThat(second).isNotSameAs(first);
      assertThat(second.certificate().getSubject()).isEqualTo(first.certificate().getSubject());
      assertThat(second.certificate().getSerialNumber())
          .isNotEqualTo(first.certificate().getSerialNumber());
      assertThat(town.jpki().issueCertificate()).isNotSameAs(issuing);
      assertThat(town.jpki().published().anchors()).hasSize(4);
      for (AuthorityAtWork each : town.jpki().published().underAllKeys()) {
        assertThat(asked(town, each)).isEqualTo(ReplyStatus.SUCCESSFUL);
      }
      assertThat(town.jpki().published().certificates().find("signing-1")).isPresent();
      // Each key has lists of its own, and their numbers rise together.
      assertThat(list(town, "signing-1.crl", first)).isGreaterThan(number);
      assertThat(list(town, "signing.crl", second))
          .isGreaterThan(list(town, "signing-1.crl", first));
      assertThat(list(town, "signing-1-delta.crl", first)).isGreaterThan(number);
      assertThat(town.jpki().published().lists().give("signing-2.crl", ""))
          .isInstanceOf(ListService.Unknown.class);
      assertThat(town.folder().resolve("pki")).isDirectoryContaining("glob:**/signing-1.cer");
    }
    try (Town town = open()) {
      assertThat(town.jpki().published().anchors()).as("opened again").hasSize(4);
    }
  }
}
