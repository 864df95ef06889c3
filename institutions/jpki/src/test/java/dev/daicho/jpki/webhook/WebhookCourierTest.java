package dev.daicho.jpki.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.daicho.foundation.TestTown;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.procedure.RevokeCertificate;
import dev.daicho.jpki.procedure.SuspendCertificate;
import dev.daicho.jpki.relying.Parties;
import dev.daicho.jpki.relying.PartyKind;
import dev.daicho.pki.profile.CertificateKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebhookCourierTest {

  private final TestJpki jpki = new TestJpki();
  private final String party = new Parties(jpki, jpki.clock()).registered(PartyKind.COURT).code();
  private final List<Taken> taken = Collections.synchronizedList(new ArrayList<>());
  private Instant real = Instant.parse("2026-11-23T03:00:00Z");
  private int status = 204;
  private final Webhooks webhooks = new Webhooks(jpki.store());
  private final RevocationFeed feed = new RevocationFeed(jpki.store(), () -> real);
  private final WebhookCourier courier =
      new WebhookCourier(jpki.store(), TestTown.shared().secrets(), () -> real);
  private HttpServer server;

  private record Taken(String id, String at, String signature, String body) {}

  @BeforeEach
  void listen() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          taken.add(
              new Taken(
                  exchange.getRequestHeaders().getFirst("webhook-id"),
                  exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                  exchange.getRequestHeaders().getFirst("webhook-signature"),
                  new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
    webhooks.set(
        party,
        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/revocations"),
        jpki.clock().instant());
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  private CertificateNumber issued() {
    return jpki.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();
  }

  private void revoke(CertificateNumber number) {
    new RevokeCertificate(jpki.certificates())
        .revoke(number, RevocationCause.CARD_VOID, TestJpki.operator())
        .orElseThrow();
  }

  private void run() {
    feed.feed();
    courier.deliverDue();
  }

  @Test
  void onlyOfWhatInterests_signed_inOrder_once() throws GeneralSecurityException {
    CertificateNumber mine = issued();
    CertificateNumber others = issued();
    webhooks.register(party, mine, jpki.clock().instant());
    new SuspendCertificate(jpki.certificates()).suspend(mine, TestJpki.operator()).orElseThrow();
    revoke(mine);
    revoke(others);
    run();
    run();
    assertThat(taken).extracting(Taken::id).containsExactly(party + "-1", party + "-2");
    assertThat(taken.getFirst().body()).contains("certificate.suspended", mine.hex());
    Taken last = taken.getLast();
    assertThat(last.body()).contains("certificate.revoked", "CESSATION_OF_OPERATION");
    String secret = WebhookCourier.secretOf(TestTown.shared().secrets(), party);
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(
        new SecretKeySpec(
            Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
    assertThat(last.signature())
        .isEqualTo(
            "v1,"
                + Base64.getEncoder()
                    .encodeToString(
                        mac.doFinal(
                            (last.id() + "." + last.at() + "." + last.body())
                                .getBytes(StandardCharsets.UTF_8))));
    assertThat(last.at()).isEqualTo(Long.toString(real.getEpochSecond()));
  }

  @Test
  void triedAgainLater_theFollowingWaits_andEverythingCanBeToldAgain() {
    CertificateNumber first = issued();
    CertificateNumber second = issued();
    webhooks.register(party, first, jpki.clock().instant());
    webhooks.register(party, second, jpki.clock().instant());
    revoke(first);
    revoke(second);
    status = 503;
    run();
    assertThat(taken).hasSize(1);
    real = real.plus(Duration.ofSeconds(4));
    run();
    assertThat(taken).as("not yet").hasSize(1);
    real = real.plus(Duration.ofSeconds(2));
    status = 200;
    run();
    assertThat(taken).hasSize(3);
    assertThat(webhooks.deliveries(party, 1, 10))
        .allSatisfy(one -> assertThat(one.deliveredAt()).isNotNull());
    assertThat(webhooks.replay(party, 2, real)).isEqualTo(1);
    run();
    assertThat(taken).extracting(Taken::id).endsWith(party + "-2").hasSize(4);
  }

  @Test
  void onlyOverTls_orOnThisMachine() {
    assertThat(Webhooks.isAllowed(URI.create("https://bank.example/hook"))).isTrue();
    assertThat(Webhooks.isAllowed(URI.create("http://localhost:1/hook"))).isTrue();
    assertThat(Webhooks.isAllowed(URI.create("http://bank.example/hook"))).isFalse();
    assertThat(Webhooks.isAllowed(URI.create("https://a:b@bank.example/"))).isFalse();
    assertThat(Webhooks.isAllowed(URI.create("file:///etc/passwd"))).isFalse();
  }
}
