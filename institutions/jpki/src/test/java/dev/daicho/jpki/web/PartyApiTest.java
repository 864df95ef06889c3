package dev.daicho.jpki.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.consent.Item;
import dev.daicho.jpki.consent.Signer;
import dev.daicho.jpki.consent.Statement;
import dev.daicho.jpki.procedure.RevokeCertificate;
import dev.daicho.jpki.relying.Clients;
import dev.daicho.jpki.relying.Parties;
import dev.daicho.jpki.relying.PartyKind;
import dev.daicho.jpki.relying.PartyService;
import dev.daicho.jpki.relying.RegisterCredential;
import dev.daicho.jpki.relying.RelyingParty;
import dev.daicho.pki.profile.CertificateKind;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What relying parties are given over HTTP, and what they are not. */
@OnJpkiServer
class PartyApiTest {

  private static final TestJpki JPKI = JpkiServer.JPKI;
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Parties parties = new Parties(JPKI, JPKI.clock());
  private final KeyPair key = Clients.key("EC");

  @LocalServerPort int port;

  private RelyingParty party(PartyService... services) {
    RelyingParty party = parties.agreed(PartyKind.ACCREDITED_OPERATOR, services);
    new RegisterCredential(parties.acts(), JPKI.store())
        .key(party.code(), "one", key.getPublic(), Parties.JLIS)
        .orElseThrow();
    return party;
  }

  private HttpResponse<byte[]> token(String party, String audience) {
    String form =
        "grant_type=client_credentials&client_assertion_type="
            + "urn:ietf:params:oauth:client-assertion-type:jwt-bearer&client_assertion="
            + URLEncoder.encode(
                Clients.sign(
                    key,
                    "one",
                    Clients.claims(
                        party,
                        audience,
                        JPKI.clock().instant().plusSeconds(60),
                        "t" + COUNT.incrementAndGet())),
                StandardCharsets.UTF_8);
    return new Http(port)
        .post(
            "/api/v1/jpki/token",
            form.getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded");
  }

  private String[] bearer(RelyingParty party) {
    HttpResponse<byte[]> answer = token(party.code(), "https://jpki.example/api/v1/jpki/token");
    assertThat(answer.statusCode()).isEqualTo(200);
    return new String[] {
      "Authorization",
      "Bearer " + Http.json(answer).get("access_token").asString(),
      "Content-Type",
      "application/json"
    };
  }

  private JsonNode ok(HttpResponse<byte[]> answer) {
    assertThat(answer.statusCode())
        .as(new String(answer.body(), StandardCharsets.UTF_8))
        .isEqualTo(200);
    return Http.json(answer);
  }

  @Test
  void nobodyComesInWithoutShowingWhoTheyAre_andATokenEnds() {
    Http http = new Http(port);
    RelyingParty party = party(PartyService.SIGNING_STATUS);
    String path = "/api/v1/jpki/certificates/signing/7ffffff1/status";
    HttpResponse<byte[]> nobody = http.get(path);
    assertThat(nobody.statusCode()).isEqualTo(401);
    assertThat(nobody.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    assertThat(token(party.code(), "https://other.example").statusCode()).isEqualTo(401);
    String[] bearer = bearer(party);
    assertThat(ok(http.get(path, bearer)).get("status").asString()).isEqualTo("UNKNOWN");
    JPKI.clock().advance(Duration.ofMinutes(5));
    assertThat(http.get(path, bearer).statusCode()).isEqualTo(401);
  }

  @Test
  void statusWithItsReason_loggedEachTime_andOnlyWithinTheAgreement() {
    Http http = new Http(port);
    RelyingParty party = party(PartyService.SIGNING_STATUS);
    CertificateNumber number =
        JPKI.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
    String path = "/api/v1/jpki/certificates/signing/" + number.hex() + "/status";
    String[] bearer = bearer(party);
    assertThat(ok(http.get(path, bearer)).get("status").asString()).isEqualTo("GOOD");
    new RevokeCertificate(JPKI.certificates())
        .revoke(number, RevocationCause.KEY_LEAKED, TestJpki.operator())
        .orElseThrow();
    JsonNode revoked = ok(http.get(path, bearer));
    assertThat(revoked.get("status").asString()).isEqualTo("REVOKED");
    assertThat(revoked.get("reason").asString()).isEqualTo("KEY_COMPROMISE");
    assertThat(revoked.get("revokedAt").asString()).isEqualTo(JPKI.clock().instant().toString());
    assertThat(entries(party)).isEqualTo(2);

    HttpResponse<byte[]> refused =
        http.get("/api/v1/jpki/certificates/authentication/00000001/status", bearer);
    assertThat(refused.statusCode()).isEqualTo(403);
    JsonNode problem = Http.json(refused);
    assertThat(problem.get("rule").asString()).isEqualTo("service-in-scope");
    assertThat(problem.get("detail").asString()).contains("agreement");
    assertThat(problem.get("detail_ja").asString()).contains("取決め");
    assertThat(entries(party)).isEqualTo(3);
  }

  private static long entries(RelyingParty party) {
    return JPKI.store()
        .ask(
            Seal.NATION,
            "select count(*) from audit_entry where municipality = ? and account = ?",
            List.of(Seal.NATION.value(), "party:" + party.code()),
            (row, n) -> row.getLong(1))
        .getFirst();
  }

  @Test
  void correspondingNumbers_andLists() {
    Http http = new Http(port);
    var holder = TestJpki.holder();
    CertificateNumber login =
        JPKI.issue(TestJpki.order(CertificateKind.AUTHENTICATION, holder)).number();
    CertificateNumber signing =
        JPKI.issue(TestJpki.order(CertificateKind.SIGNING, holder)).number();
    CertificateNumber next =
        JPKI.issue(TestJpki.renewal(TestJpki.order(CertificateKind.SIGNING, holder))).number();
    RelyingParty party =
        party(
            PartyService.CORRESPONDING_CERTIFICATE,
            PartyService.CORRESPONDING_SIGNING,
            PartyService.SIGNING_LIST);
    String[] bearer = bearer(party);
    String path = "/api/v1/jpki/certificates/signing/%s/corresponding?relation=%s";
    assertThat(
            ok(http.get(path.formatted(next.hex(), "OTHER_AUTHORITY"), bearer))
                .get("corresponding")
                .get(0)
                .get("serial")
                .asString())
        .isEqualTo(login.hex());
    assertThat(
            ok(http.get(path.formatted(signing.hex(), "SUCCESSOR"), bearer))
                .get("corresponding")
                .get(0)
                .get("serial")
                .asString())
        .isEqualTo(next.hex());
    assertThat(
            ok(http.get(path.formatted(next.hex(), "PHONE"), bearer)).get("corresponding").size())
        .isZero();
    assertThat(http.get(path.formatted(next.hex(), "COUSIN"), bearer).statusCode()).isEqualTo(400);
    assertThat(http.get("/api/v1/jpki/lists/signing-092011.crl", bearer).statusCode())
        .isEqualTo(200);
    assertThat(http.get("/api/v1/jpki/lists/authentication.crl", bearer).statusCode())
        .isEqualTo(403);
  }

  @Test
  void latestAttributesWithConsent_untilItIsWithdrawn() {
    Http http = new Http(port);
    RelyingParty party = party(PartyService.LATEST_ATTRIBUTES);
    String[] bearer = bearer(party);
    Signer signer = new Signer(JPKI);
    CertificateNumber earlier = signer.number();
    Statement statement =
        new Statement(party.code(), earlier, Set.of(Item.ADDRESS), JPKI.clock().today());
    String consent =
        """
        {"serial":"%s","items":["ADDRESS"],"given":"%s","signature":"%s"}
        """
            .formatted(
                earlier.hex(),
                statement.given(),
                Base64.getEncoder().encodeToString(Signer.sign(statement.bytes())));
    String id =
        ok(http.post("/api/v1/jpki/consents", consent.getBytes(StandardCharsets.UTF_8), bearer))
            .get("id")
            .asString();
    signer.renew();
    String path = "/api/v1/jpki/certificates/signing/" + earlier.hex() + "/latest-attributes";
    byte[] asked = "{\"items\":[\"ADDRESS\"]}".getBytes(StandardCharsets.UTF_8);
    assertThat(ok(http.post(path, asked, bearer)).get("attributes").get("ADDRESS").asString())
        .isEqualTo("栃木県宇都宮市旭１丁目１番５号");
    assertThat(
            ok(http.post("/api/v1/jpki/consents/" + id + "/withdrawal", new byte[0], bearer))
                .get("inEffect")
                .asBoolean())
        .isFalse();
    HttpResponse<byte[]> refused = http.post(path, asked, bearer);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(Http.json(refused).get("rule").asString()).isEqualTo("consent-holds");
    assertThat(
            http.get("/api/v1/jpki/consents/" + id, bearer(party(PartyService.LATEST_ATTRIBUTES)))
                .statusCode())
        .as("another party's")
        .isEqualTo(404);
  }

  @Test
  void anAddressIsSet_interestRegistered_andWhatWasToldCanBeSeen() {
    Http http = new Http(port);
    RelyingParty party = party(PartyService.SIGNING_STATUS);
    String[] bearer = bearer(party);
    CertificateNumber number =
        JPKI.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
    assertThat(
            Http.json(
                    http.send(
                        "PUT",
                        "/api/v1/jpki/webhook",
                        BodyPublishers.ofString("{\"endpoint\":\"https://bank.example/hook\"}"),
                        bearer))
                .get("secret")
                .asString())
        .startsWith("whsec_");
    assertThat(
            http.send(
                    "PUT",
                    "/api/v1/jpki/webhook",
                    BodyPublishers.ofString("{\"endpoint\":\"http://bank.example/hook\"}"),
                    bearer)
                .statusCode())
        .isEqualTo(400);
    assertThat(entries(party)).as("what was set").isEqualTo(1);
    String interest = "/api/v1/jpki/interests/signing/" + number.hex();
    assertThat(http.send("PUT", interest, BodyPublishers.noBody(), bearer).statusCode())
        .isEqualTo(204);
    assertThat(ok(http.get("/api/v1/jpki/deliveries", bearer)).isArray()).isTrue();
    assertThat(http.send("DELETE", interest, BodyPublishers.noBody(), bearer).statusCode())
        .isEqualTo(204);
    assertThat(http.send("DELETE", interest, BodyPublishers.noBody(), bearer).statusCode())
        .isEqualTo(404);
    assertThat(
            http.send("DELETE", "/api/v1/jpki/webhook", BodyPublishers.noBody(), bearer)
                .statusCode())
        .isEqualTo(204);
    ok(http.post("/api/v1/jpki/deliveries/replay?from=1", new byte[0], bearer));
    assertThat(entries(party)).as("and registered, ended, removed, replayed").isEqualTo(5);
  }
}
