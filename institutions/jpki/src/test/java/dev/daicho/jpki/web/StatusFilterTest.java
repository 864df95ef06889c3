package dev.daicho.jpki.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.procedure.RevokeCertificate;
import dev.daicho.jpki.publish.Published;
import dev.daicho.pki.der.BrokenDer;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.status.CertificateId;
import dev.daicho.pki.status.CertificateStatus;
import dev.daicho.pki.status.ReplyStatus;
import dev.daicho.pki.status.StatusAnswer;
import dev.daicho.pki.status.StatusRequest;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extensions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@OnJpkiServer
class StatusFilterTest {

  private static final TestJpki JPKI = JpkiServer.JPKI;

  @LocalServerPort int port;

  private static byte[] request(CertificateNumber number, CertificateId.Hash hash) {
    CertificateId id =
        CertificateId.of(JPKI.authority(number.authority()).issuer(), number.value(), hash);
    return Der.encoded(
        new OCSPRequest(
            new TBSRequest(null, new DERSequence(new Request(id.id(), null)), (Extensions) null),
            null));
  }

  private static CertificateNumber issued() {
    return JPKI.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
  }

  private static CertificateStatus status(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/ocsp-response");
    return ((StatusAnswer.Read) StatusAnswer.read(answer.body()))
        .answer()
        .statuses()
        .getFirst()
        .status();
  }

  @Test
  void byGet_keptByCachesUntilTheNext_andARevocationShowsAtOnce() {
    Http http = new Http(port);
    CertificateNumber number = issued();
    byte[] asked = request(number, CertificateId.Hash.SHA_1);
    String path =
        "/ocsp/"
            + URLEncoder.encode(Base64.getEncoder().encodeToString(asked), StandardCharsets.UTF_8);
    HttpResponse<byte[]> first = http.get(path);
    assertThat(status(first)).isInstanceOf(CertificateStatus.Good.class);
    assertThat(first.headers().firstValue("Cache-Control"))
        .hasValue("max-age=300, public, no-transform, must-revalidate");
    assertThat(first.headers().firstValue("Expires")).isPresent();
    assertThat(http.get(path).body()).isEqualTo(first.body());
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(http.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);

    new RevokeCertificate(JPKI.certificates())
        .revoke(number, RevocationCause.CARD_VOID, TestJpki.operator())
        .orElseThrow();
    assertThat(status(http.get(path, "If-None-Match", tag)))
        .isInstanceOf(CertificateStatus.Revoked.class);
  }

  @Test
  void whateverBase64PutsIntoThePath() {
    Http http = new Http(port);
    int slashes = 0;
    int doubled = 0;
    for (int i = 1; i < 4000 && (slashes < 6 || doubled < 1); i++) {
      String base64 =
          Base64.getEncoder()
              .encodeToString(
                  request(
                      new CertificateNumber(Authority.SIGNING, 0x7FF0_0000L | (i * 7919L)),
                      CertificateId.Hash.SHA_256));
      boolean twice = base64.contains("//");
      if ((slashes < 6 && base64.contains("/")) || twice) {
        slashes++;
        doubled += twice ? 1 : 0;
        for (String path : List.of(base64, URLEncoder.encode(base64, StandardCharsets.UTF_8))) {
          assertThat(status(http.get("/ocsp/" + path))).isNotNull();
        }
      }
    }
    assertThat(slashes).isGreaterThanOrEqualTo(6);
    assertThat(doubled).isPositive();
  }

  @Test
  void whateverIsSentAnOcspResponseComesBack() {
    Http http = new Http(port);
    byte[] good = request(issued(), CertificateId.Hash.SHA_1);
    BrokenDer.of(good).values().stream()
        .limit(40)
        .forEach(broken -> {
          HttpResponse<byte[]> answer = http.post("/ocsp", broken);
          assertThat(answer.statusCode()).isEqualTo(200);
          assertThat(StatusAnswer.read(answer.body()))
              .isNotInstanceOf(StatusAnswer.Malformed.class);
        });
    for (byte[] wrong :
        List.of(new byte[0], new byte[StatusRequest.LONGEST + 1], new byte[2_000_000])) {
      assertThat(StatusAnswer.read(http.post("/ocsp", wrong).body()))
          .isEqualTo(new StatusAnswer.Refused(ReplyStatus.MALFORMED_REQUEST));
    }
    for (String path : List.of("/ocsp/", "/ocsp/x", "/ocsp/M%2F%2F", "/ocsp/%E6%97%A5")) {
      HttpResponse<byte[]> answer = http.get(path);
      assertThat(StatusAnswer.read(answer.body()))
          .as(path)
          .isEqualTo(new StatusAnswer.Refused(ReplyStatus.MALFORMED_REQUEST));
      assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
  }

  @Test
  void anOcspResponseComesBackAlsoWhenTheKeysCannotBeOpened_andOtherPathsGoOn() throws Exception {
    Published closed =
        new Published(
            JPKI.store(),
            JPKI.loader(),
            JPKI.log(),
            () -> {
              throw new IllegalStateException("the vault is not there");
            },
            TestTown.shared().home().part("no-lists"),
            JPKI.clock(),
            JPKI.clock());
    StatusFilter filter = new StatusFilter(closed, JPKI.clock());
    MockHttpServletRequest asked = new MockHttpServletRequest("POST", "/for/anybody/ocsp");
    asked.setContent(request(issued(), CertificateId.Hash.SHA_1));
    MockHttpServletResponse answer = new MockHttpServletResponse();
    MockFilterChain behind = new MockFilterChain();
    filter.doFilter(asked, answer, behind);

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(StatusAnswer.read(answer.getContentAsByteArray()))
        .isEqualTo(new StatusAnswer.Refused(ReplyStatus.INTERNAL_ERROR));
    assertThat(behind.getRequest()).isNull();
    filter.doFilter(
        new MockHttpServletRequest("GET", "/for/anybody/crl/signing.crl"), answer, behind);
    assertThat(behind.getRequest()).isNotNull();
  }

  @Test
  void whatIsNeitherGetNorPostIsToldWhatIs() {
    HttpResponse<byte[]> answer = new Http(port).send("DELETE", "/ocsp", BodyPublishers.noBody());
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
    HttpResponse<byte[]> head =
        new Http(port).send("HEAD", "/ocsp/M%2F%2F", BodyPublishers.noBody());
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
  }

  @Test
  void aQueryHasItsLineBeforeItsAnswer() {
    long before = lines();
    new Http(port).post("/ocsp", request(issued(), CertificateId.Hash.SHA_1));
    assertThat(lines()).isEqualTo(before + 1);
  }

  private static long lines() {
    return JPKI.store()
        .ask(
            Seal.NATION,
            "select count(*) from audit_entry where municipality = ? and act = 'certificate-status'",
            List.of(Seal.NATION.value()),
            (row, n) -> row.getLong(1))
        .getFirst();
  }
}
