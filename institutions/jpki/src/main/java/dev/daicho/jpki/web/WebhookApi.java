package dev.daicho.jpki.web;

import dev.daicho.foundation.problem.ProblemKind;
import dev.daicho.foundation.problem.Problems;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.relying.PartyService;
import dev.daicho.jpki.webhook.WebhookCourier;
import dev.daicho.jpki.webhook.Webhooks;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.security.Principal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where a party is told of revocations, of which certificates, and what it was told. */
@RestController
@RequestMapping("/api/v1/jpki")
@Tag(name = "jpki", description = "公的個人認証 JPKI for relying parties")
final class WebhookApi {

  private static final int MOST = 100;

  private final PartyDoor door;
  private final Webhooks webhooks;
  private final Secrets secrets;
  private final InstantSource real;

  WebhookApi(JpkiGround ground, PartyDoor door) {
    this.door = door;
    this.webhooks = new Webhooks(ground.store());
    this.secrets = ground.secrets();
    this.real = ground.real();
  }

  /** Where to tell. */
  record WebhookRequest(URI endpoint) {}

  /**
   * Where it is told.
   *
   * @param secret with which signatures are verified (Standard Webhooks)
   */
  record WebhookAnswer(URI endpoint, String secret) {}

  /** Sets the one address. */
  @PutMapping("/webhook")
  @Operation(
      operationId = "jpkiSetWebhook",
      summary = "失効通知の宛先 Where revocations are told",
      description = "https, or http on the same machine. Signed as Standard Webhooks has it.")
  WebhookAnswer set(@RequestBody WebhookRequest asked, Principal party) {
    if (!Webhooks.isAllowed(asked.endpoint())) {
      throw Problems.thrown(ProblemKind.WRONG_TYPE, "/endpoint");
    }
    door.act(
        party.getName(),
        "set-webhook",
        () -> webhooks.set(party.getName(), asked.endpoint(), door.now()));
    return new WebhookAnswer(asked.endpoint(), WebhookCourier.secretOf(secrets, party.getName()));
  }

  /** Takes the address away. */
  @DeleteMapping("/webhook")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "jpkiRemoveWebhook", summary = "失効通知の停止 Tell no more")
  void remove(Principal party) {
    door.act(party.getName(), "remove-webhook", () -> webhooks.remove(party.getName()));
  }

  /** Registers interest in a certificate. */
  @PutMapping("/interests/{authority}/{serial}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(operationId = "jpkiRegisterInterest", summary = "失効通知の対象 Be told of this certificate")
  void register(@PathVariable String authority, @PathVariable String serial, Principal party) {
    CertificateNumber number = PartyDoor.number(authority, serial);
    PartyService service = PartyService.status(number.authority());
    door.pass(party.getName(), service);
    webhooks.register(party.getName(), number, door.now());
    door.note(party.getName(), service, "interest registered", number);
  }

  /** Ends interest in a certificate. */
  @DeleteMapping("/interests/{authority}/{serial}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  @Operation(
      operationId = "jpkiEndInterest",
      summary = "失効通知の対象から除く Be told of this certificate no more")
  void unregister(@PathVariable String authority, @PathVariable String serial, Principal party) {
    CertificateNumber number = PartyDoor.number(authority, serial);
    if (!webhooks.unregister(party.getName(), number)) {
      throw Problems.thrown(ProblemKind.NOT_FOUND);
    }
    door.note(party.getName(), PartyService.status(number.authority()), "interest ended", number);
  }

  /** Something that was or will be told. */
  record DeliveryAnswer(
      long number,
      String body,
      int attempts,
      @Nullable Instant deliveredAt,
      @Nullable Instant nextTry,
      @Nullable String lastFailure) {}

  /** What was and will be told. */
  @GetMapping("/deliveries")
  @Operation(operationId = "jpkiDeliveries", summary = "失効通知の記録 What was told, 100 at a time")
  List<DeliveryAnswer> deliveries(@RequestParam(defaultValue = "1") long from, Principal party) {
    return webhooks.deliveries(party.getName(), from, MOST).stream()
        .map(one ->
            new DeliveryAnswer(
                one.number(),
                one.body(),
                one.attempts(),
                one.deliveredAt(),
                one.nextTry(),
                one.lastFailure()))
        .toList();
  }

  /** How many will be told once more. */
  record ReplayAnswer(int again) {}

  /** Tells everything from a number once more. */
  @PostMapping("/deliveries/replay")
  @Operation(operationId = "jpkiReplay", summary = "失効通知の再送 Tell everything from a number again")
  ReplayAnswer replay(@RequestParam long from, Principal party) {
    AtomicInteger again = new AtomicInteger();
    door.act(
        party.getName(),
        "replay-webhook",
        () -> again.set(webhooks.replay(party.getName(), from, real.instant())));
    return new ReplayAnswer(again.get());
  }
}
