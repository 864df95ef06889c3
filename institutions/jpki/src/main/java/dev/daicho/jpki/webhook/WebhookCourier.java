package dev.daicho.jpki.webhook;

import dev.daicho.foundation.secret.Secret;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Carries what parties are told to their addresses, each party's in order. It is signed as Standard
 * Webhooks has it: {@code webhook-signature} is {@code v1,} and the HMAC-SHA256 of id, timestamp
 * and body with the party's secret. What is not taken is tried again, later each time, in real
 * time; after the last attempt it waits until the party asks for it.
 */
public final class WebhookCourier {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final int AT_ONCE = 100;
  private static final List<Duration> AGAIN =
      List.of(
          Duration.ofSeconds(5),
          Duration.ofSeconds(30),
          Duration.ofMinutes(2),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(6),
          Duration.ofDays(1));

  private final KeeperStore store;
  private final Webhooks webhooks;
  private final Secrets secrets;
  private final InstantSource real;
  private final HttpClient http;

  /**
   * @param store the keeper's
   * @param secrets where each party's is
   * @param real real time
   */
  public WebhookCourier(KeeperStore store, Secrets secrets, InstantSource real) {
    this.store = store;
    this.webhooks = new Webhooks(store);
    this.secrets = secrets;
    this.real = real;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** What a party verifies signatures with, as Standard Webhooks writes it. */
  public static String secretOf(Secrets secrets, String party) {
    return "whsec_" + Base64.getEncoder().encodeToString(secret(secrets, party).bytes());
  }

  private static Secret secret(Secrets secrets, String party) {
    return secrets.current("jpki/webhook/" + party);
  }

  /**
   * Tries what is due; of a party that does not take one, the later ones wait too.
   *
   * @return how many were taken
   */
  public int deliverDue() {
    int taken = 0;
    Set<String> stuck = new HashSet<>();
    for (Due one : due()) {
      if (stuck.contains(one.party())) {
        continue;
      }
      Optional<String> failure = send(one);
      note(one, failure);
      if (failure.isEmpty()) {
        taken++;
      } else {
        stuck.add(one.party());
      }
    }
    return taken;
  }

  private record Due(String party, long number, String body, int attempts) {}

  /** Of each party only from the first that is not taken and not given up. */
  private List<Due> due() {
    return store.ask(
        Seal.NATION,
        """
        select party, number, body, attempts from webhook_delivery d
        where municipality = ? and next_try <= ?
          and not exists (select from webhook_delivery b
            where b.municipality = d.municipality and b.party = d.party and b.number < d.number and b.next_try > ?)
          and exists (select from webhook w where w.municipality = d.municipality and w.party = d.party)
        order by number, party limit ?
        """,
        List.of(
            Seal.NATION.value(),
            Webhooks.time(real.instant()),
            Webhooks.time(real.instant()),
            AT_ONCE),
        (row, n) -> new Due(row.getString(1), row.getLong(2), row.getString(3), row.getInt(4)));
  }

  private Optional<String> send(Due one) {
    URI endpoint = webhooks.endpoint(one.party()).orElse(null);
    if (endpoint == null) {
      return Optional.of("no endpoint");
    }
    String id = one.party() + "-" + one.number();
    String at = Long.toString(real.instant().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", at)
            .header("webhook-signature", "v1," + mac(one, id + "." + at + "." + one.body()))
            .POST(HttpRequest.BodyPublishers.ofString(one.body()))
            .build();
    try {
      int status = http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
      return status / 100 == 2 ? Optional.empty() : Optional.of("status " + status);
    } catch (IOException e) {
      return Optional.of(e.getClass().getSimpleName());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("interrupted");
    }
  }

  private String mac(Due one, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret(secrets, one.party()).bytes(), "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC with SHA-256", e);
    }
  }

  private void note(Due one, Optional<String> failure) {
    Instant now = real.instant();
    int attempts = one.attempts() + 1;
    @Nullable Instant next =
        failure.isEmpty() || attempts > AGAIN.size() ? null : now.plus(AGAIN.get(attempts - 1));
    store.within(
        Seal.NATION,
        () ->
            store
                .sql()
                .sql(
                    "update webhook_delivery set attempts = ?, next_try = ?, delivered_at = ?, last_failure = ? where municipality = ? and party = ? and number = ?")
                .params(
                    Arrays.asList(
                        attempts,
                        next == null ? null : Webhooks.time(next),
                        failure.isEmpty() ? Webhooks.time(now) : null,
                        failure.orElse(null),
                        Seal.NATION.value(),
                        one.party(),
                        one.number()))
                .update());
  }
}
