package dev.daicho.jpki.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.procedure.IssueCertificate;
import dev.daicho.jpki.procedure.LiftSuspension;
import dev.daicho.jpki.procedure.RevokeCertificate;
import dev.daicho.jpki.procedure.SuspendCertificate;
import dev.daicho.pki.Stranger;
import dev.daicho.pki.profile.CertificateKind;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The openssl command asks the running server, with its own client. */
@OnJpkiServer
class OpenSslAsksTest {

  private static final TestJpki JPKI = JpkiServer.JPKI;

  @TempDir Path folder;
  @LocalServerPort int port;

  private Stranger openssl;
  private Http http;

  @BeforeEach
  void lay() throws IOException {
    openssl = Stranger.openssl(folder);
    http = new Http(port);
    for (String name : List.of("signing", "authentication")) {
      HttpResponse<byte[]> pem = http.get("/ca/" + name + ".pem");
      assertThat(pem.statusCode()).isEqualTo(200);
      openssl.lay(name + ".pem", pem.body());
    }
  }

  private IssueCertificate.Issued issue(CertificateKind kind, String name) throws IOException {
    IssueCertificate.Issued issued = JPKI.issue(TestJpki.order(kind, TestJpki.holder()));
    openssl.lay(name + ".pem", issued.certificate());
    return issued;
  }

  private static String authority(CertificateKind kind) {
    return kind == CertificateKind.SIGNING ? "signing.pem" : "authentication.pem";
  }

  private String ask(String path, CertificateKind kind, String... what) throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "ocsp",
                "-url",
                "http://127.0.0.1:" + port + path,
                "-issuer",
                authority(kind),
                "-CAfile",
                authority(kind),
                "-validity_period",
                // Its own clock is not the town's, and times of answers know no -attime.
                "1000000000",
                "-attime",
                Long.toString(JPKI.clock().instant().getEpochSecond())));
    arguments.addAll(List.of(what));
    return openssl.run(arguments.toArray(String[]::new)).words();
  }

  @ParameterizedTest
  @EnumSource(
      value = CertificateKind.class,
      names = {"SIGNING", "AUTHENTICATION"})
  void good_onHold_goodAgain_revoked_eachInTheVeryNextAnswer(CertificateKind kind)
      throws IOException {
    CertificateNumber number = issue(kind, "mine").number();
    for (String nonce : List.of("-nonce", "-no_nonce")) {
      assertThat(ask("/ocsp", kind, nonce, "-cert", "mine.pem"))
          .contains("Response verify OK", "mine.pem: good");
    }
    new SuspendCertificate(JPKI.certificates()).suspend(number, TestJpki.operator()).orElseThrow();
    for (String nonce : List.of("-nonce", "-no_nonce")) {
      assertThat(ask("/ocsp", kind, nonce, "-cert", "mine.pem"))
          .contains("Response verify OK", "mine.pem: revoked", "certificateHold");
    }
    new LiftSuspension(JPKI.certificates()).lift(number, TestJpki.window()).orElseThrow();
    assertThat(ask("/ocsp", kind, "-no_nonce", "-cert", "mine.pem")).contains("mine.pem: good");
    new RevokeCertificate(JPKI.certificates())
        .revoke(number, RevocationCause.KEY_LEAKED, TestJpki.operator())
        .orElseThrow();
    for (String nonce : List.of("-nonce", "-no_nonce")) {
      assertThat(ask("/ocsp", kind, nonce, "-cert", "mine.pem"))
          .contains("Response verify OK", "mine.pem: revoked", "keyCompromise");
    }
  }

  @Test
  void severalAtOnce_andWhatWasNeverIssuedIsUnknown() throws IOException {
    CertificateKind kind = CertificateKind.AUTHENTICATION;
    CertificateNumber revoked = issue(kind, "revoked").number();
    issue(kind, "good");
    new RevokeCertificate(JPKI.certificates())
        .revoke(revoked, RevocationCause.CARD_VOID, TestJpki.operator())
        .orElseThrow();
    assertThat(
            ask(
                "/ocsp",
                kind,
                "-cert",
                "good.pem",
                "-cert",
                "revoked.pem",
                "-serial",
                "0x7ffffff1"))
        .contains(
            "Response verify OK",
            "good.pem: good",
            "revoked.pem: revoked",
            "cessationOfOperation",
            "0x7ffffff1: unknown");
  }

  @Test
  void anotherAuthoritysCertificatesAreNotSpokenOf() throws IOException {
    issue(CertificateKind.AUTHENTICATION, "mine");
    openssl.lay(
        "stranger.pem",
        new dev.daicho.pki.sample.TestAuthority(dev.daicho.pki.profile.Generation.NEXT).own());
    assertThat(
            openssl
                .run(
                    "ocsp",
                    "-url",
                    "http://127.0.0.1:" + port + "/ocsp",
                    "-issuer",
                    "stranger.pem",
                    "-serial",
                    "1")
                .words())
        .contains("unauthorized");
  }

  @Test
  void listsAreVerified_complete_ofAPlace_andOfChanges() throws IOException {
    CertificateNumber number = issue(CertificateKind.SIGNING, "mine").number();
    http.get("/crl/signing-092011.crl");
    new RevokeCertificate(JPKI.certificates())
        .revoke(number, RevocationCause.ATTRIBUTES_CHANGED, TestJpki.operator())
        .orElseThrow();
    JPKI.clock().advance(java.time.Duration.ofMinutes(6));
    assertThat(list("signing-092011-delta"))
        .contains("verify OK", number.hex(), "Affiliation Changed", "Delta CRL Indicator");
    JPKI.clock().advance(java.time.Duration.ofDays(1));
    for (String name : List.of("signing", "signing-092011")) {
      assertThat(list(name))
          .contains("verify OK", number.hex(), "Affiliation Changed")
          .doesNotContain("Delta CRL Indicator");
    }
    assertThat(list("authentication")).contains("verify OK").doesNotContain(number.hex());
    assertThat(http.get("/crl/signing-999999.crl").statusCode()).isEqualTo(404);
    assertThat(http.get("/crl/..%2fjpki.p12").statusCode()).isIn(400, 404);
  }

  private String list(String name) throws IOException {
    HttpResponse<byte[]> answer = http.get("/crl/" + name + ".crl");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pkix-crl");
    openssl.lay(name + ".crl", answer.body());
    return openssl
        .run(
            "crl",
            "-inform",
            "DER",
            "-in",
            name + ".crl",
            "-CAfile",
            name.replaceAll("-.*", "") + ".pem",
            "-text",
            "-noout")
        .words();
  }

  @Test
  void aTimeStampIsVerified_andSaysTownTime() throws IOException {
    openssl.lay("data", "見本".getBytes(StandardCharsets.UTF_8));
    openssl.run("ts", "-query", "-data", "data", "-sha256", "-cert", "-out", "asked.tsq");
    HttpResponse<byte[]> answer =
        http.post(
            "/tsa", openssl.taken("asked.tsq"), "Content-Type", "application/timestamp-query");
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/timestamp-reply");
    openssl.lay("answer.tsr", answer.body());
    assertThat(
            openssl
                .run(
                    "ts",
                    "-verify",
                    "-queryfile",
                    "asked.tsq",
                    "-in",
                    "answer.tsr",
                    "-CAfile",
                    "signing.pem",
                    "-attime",
                    Long.toString(JPKI.clock().instant().getEpochSecond()))
                .words())
        .contains("Verification: OK");
    assertThat(openssl.run("ts", "-reply", "-in", "answer.tsr", "-text").words())
        .contains("2026 GMT", "Status: Granted.");
  }

  @Test
  void whatIsNoTimeStampRequestIsRefusedByTheProtocol() throws IOException {
    openssl.lay("answer.tsr", http.post("/tsa", new byte[] {1, 2, 3}).body());
    assertThat(openssl.run("ts", "-reply", "-in", "answer.tsr", "-text").words())
        .contains("Status: Rejected.");
  }
}
