package dev.daicho.jpki.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestTown;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.relying.Parties;
import dev.daicho.jpki.relying.PartyKind;
import dev.daicho.jpki.relying.PartyService;
import dev.daicho.jpki.relying.RegisterCredential;
import dev.daicho.jpki.relying.RelyingParty;
import dev.daicho.jpki.relying.RemoveCredential;
import dev.daicho.pki.profile.CertificateKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.cert.CertificateEncodingException;
import java.util.Base64;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Parties that show a certificate, and operators who sign in, over HTTP. */
@SpringBootTest(
    classes = OperatedServer.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = "logging.level.root=WARN")
class OperatedServerTest {

  private static final TestJpki JPKI = JpkiServer.JPKI;
  private static final String DISTURBANCES = "/api/v1/jpki-operation/disturbances";
  private static final String DECISIONS = "/api/v1/jpki-operation/decisions";

  @LocalServerPort int port;

  @DynamicPropertySource
  static void tls(DynamicPropertyRegistry properties) throws IOException {
    Files.createDirectories(TestTown.shared().home().part("lists"));
    OperatedServer.tls(properties);
  }

  private HttpResponse<byte[]> send(
      SSLContext tls, String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + port + path))
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", "application/json");
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient client = HttpClient.newBuilder().sslContext(tls).build()) {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private HttpResponse<byte[]> as(String account, String method, String path, String body) {
    String credentials = account + ":" + OperatedServer.PASSWORD;
    return send(
        OperatedServer.anonymous(),
        method,
        path,
        body,
        "Authorization",
        "Basic "
            + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aPartyShowsItsCertificate_untilThatIsTakenFromTheRegister()
      throws CertificateEncodingException {
    Parties parties = new Parties(JPKI, JPKI.clock());
    RelyingParty party = parties.agreed(PartyKind.ACCREDITED_OPERATOR, PartyService.SIGNING_STATUS);
    byte[] certificate = OperatedServer.KNOWN.certificate().getEncoded();
    new RegisterCredential(parties.acts(), JPKI.store())
        .certificate(party.code(), certificate, Parties.JLIS)
        .orElseThrow();
    String path = "/api/v1/jpki/certificates/signing/7ffffff1/status";

    HttpResponse<byte[]> known = send(OperatedServer.KNOWN.tls(), "GET", path, "");
    assertThat(known.statusCode()).isEqualTo(200);
    assertThat(Http.json(known).get("status").asString()).isEqualTo("UNKNOWN");
    assertThat(send(OperatedServer.UNKNOWN.tls(), "GET", path, "").statusCode()).isEqualTo(401);
    assertThat(send(OperatedServer.anonymous(), "GET", path, "").statusCode()).isEqualTo(401);
    assertThat(send(OperatedServer.KNOWN.tls(), "GET", DECISIONS, "").statusCode())
        .as("a party is no operator")
        .isIn(401, 302);

    new RemoveCredential(parties.acts(), JPKI.store())
        .certificate(party.code(), certificate, Parties.JLIS)
        .orElseThrow();
    assertThat(send(OperatedServer.KNOWN.tls(), "GET", path, "").statusCode()).isEqualTo(401);
  }

  @Test
  void operatorsSetDisturbancesAndLiftThem_nobodyElse() {
    String delay =
        "{\"party\":\"bank\",\"target\":\"LIST\",\"effect\":\"DELAY\",\"amountMillis\":1,\"seconds\":60}";
    assertThat(as("inspector", "POST", DISTURBANCES, delay).statusCode()).isEqualTo(403);
    HttpResponse<byte[]> set = as("runner", "POST", DISTURBANCES, delay);
    assertThat(set.statusCode()).isEqualTo(200);
    long id = Http.json(set).get("id").asLong();
    assertThat(as("runner", "POST", DISTURBANCES, delay.replace("60}", "0}")).statusCode())
        .isEqualTo(400);
    assertThat(as("first", "DELETE", DISTURBANCES + "/" + id, "").statusCode()).isEqualTo(204);
    assertThat(as("first", "DELETE", DISTURBANCES + "/" + id, "").statusCode()).isEqualTo(404);
  }

  @Test
  void twoOperatorsDecide() {
    CertificateNumber number =
        JPKI.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
    String proposal =
        "{\"matter\":\"RECORD_ERROR\",\"authority\":\"SIGNING\",\"serial\":\"%s\",\"grounds\":\"住所の誤り\"}"
            .formatted(number.hex());
    String reason = "{\"reason\":\"確認した\"}";
    assertThat(as("inspector", "POST", DECISIONS, proposal).statusCode()).isEqualTo(403);
    HttpResponse<byte[]> byRunner = as("runner", "POST", DECISIONS, proposal);
    assertThat(byRunner.statusCode()).isEqualTo(422);
    assertThat(Http.json(byRunner).get("rule").asString()).isEqualTo("operators-decide");
    assertThat(as("first", "POST", DECISIONS, proposal.replace(number.hex(), "zz")).statusCode())
        .isEqualTo(400);

    assertThat(as("first", "POST", DECISIONS, "{}").statusCode()).isEqualTo(400);
    assertThat(as("first", "POST", DECISIONS + "/1/confirmation", "{}").statusCode())
        .isEqualTo(400);

    HttpResponse<byte[]> proposed = as("first", "POST", DECISIONS, proposal);
    assertThat(proposed.statusCode()).isEqualTo(201);
    String path = DECISIONS + "/" + Http.json(proposed).get("id").asLong();
    HttpResponse<byte[]> alone = as("first", "POST", path + "/confirmation", reason);
    assertThat(alone.statusCode()).isEqualTo(422);
    assertThat(Http.json(alone).get("rule").asString()).isEqualTo("two-persons-decide");
    HttpResponse<byte[]> confirmed = as("second", "POST", path + "/confirmation", reason);
    assertThat(confirmed.statusCode()).isEqualTo(200);
    assertThat(Http.json(confirmed).get("conclusion").asString()).isEqualTo("CONFIRMED");
    assertThat(as("second", "POST", path + "/rejection", reason).statusCode()).isEqualTo(422);
    assertThat(JPKI.book().find(number).orElseThrow().end()).isPresent();
    assertThat(Http.json(as("second", "GET", DECISIONS, "")).get(0).get("decider").asString())
        .isEqualTo("second");
    assertThat(send(OperatedServer.anonymous(), "GET", "/ca/leaked-keys", "").statusCode())
        .isEqualTo(200);
  }
}
