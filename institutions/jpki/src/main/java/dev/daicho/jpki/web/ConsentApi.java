package dev.daicho.jpki.web;

import dev.daicho.foundation.problem.ProblemKind;
import dev.daicho.foundation.problem.Problems;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.consent.Consent;
import dev.daicho.jpki.consent.ConsentBook;
import dev.daicho.jpki.consent.Consents;
import dev.daicho.jpki.consent.GiveLatestAttributes;
import dev.daicho.jpki.consent.Item;
import dev.daicho.jpki.consent.RecordConsent;
import dev.daicho.jpki.consent.Statement;
import dev.daicho.jpki.consent.WithdrawConsent;
import dev.daicho.jpki.relying.PartyService;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.security.Principal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Consent, and what is given by it (公的個人認証法18条3項, 規則35条の2). */
@RestController
@RequestMapping("/api/v1/jpki")
@Tag(name = "jpki", description = "公的個人認証 JPKI for relying parties")
final class ConsentApi {

  private final PartyDoor door;
  private final ConsentBook book;
  private final RecordConsent record;
  private final WithdrawConsent withdraw;
  private final GiveLatestAttributes give;

  ConsentApi(JpkiGround ground, PartyDoor door) {
    Consents consents = new Consents(ground.store(), ground.log(), ground.town());
    this.door = door;
    this.book = new ConsentBook(ground.store());
    this.record = new RecordConsent(consents, ground.random());
    this.withdraw = new WithdrawConsent(consents);
    this.give = new GiveLatestAttributes(consents);
  }

  /**
   * A consent that a holder has signed.
   *
   * @param serial of the signing certificate
   * @param given the day on which it was signed, in Japan
   * @param signature in Base64, over the statement that {@code Statement} describes
   */
  record ConsentRequest(
      @NotEmpty String serial,
      @NotEmpty Set<Item> items,
      LocalDate given,
      @NotEmpty String signature) {}

  /** A consent on record. */
  record ConsentAnswer(
      String id,
      Set<Item> items,
      Instant givenAt,
      LocalDate until,
      @Nullable Instant withdrawnAt,
      boolean inEffect) {}

  private ConsentAnswer answer(Consent consent) {
    return new ConsentAnswer(
        consent.id(),
        consent.items(),
        consent.givenAt(),
        consent.until(),
        consent.withdrawnAt(),
        consent.holdsOn(door.today()));
  }

  /** Sends a consent on. */
  @PostMapping("/consents")
  @Operation(
      operationId = "jpkiRecordConsent",
      summary = "同意の送信 Send on a signed consent (規則35条の2第3項)",
      description =
          "The card signs the lines: daicho consent 1; party=CODE; certificate=SERIAL (8 digits);"
              + " items=name,birth,sex,address (those consented to, in this order); given=YYYY-MM-DD;"
              + " each ended by a line feed, in UTF-8.")
  ConsentAnswer consent(@Valid @RequestBody ConsentRequest asked, Principal party) {
    door.pass(party.getName(), PartyService.LATEST_ATTRIBUTES);
    Statement statement =
        new Statement(
            party.getName(),
            PartyDoor.number("signing", asked.serial()),
            asked.items(),
            asked.given());
    byte[] signature;
    try {
      signature = Base64.getDecoder().decode(asked.signature());
    } catch (IllegalArgumentException e) {
      throw Problems.thrown(ProblemKind.WRONG_TYPE, "/signature");
    }
    return answer(
        PartyDoor.accepted(record.record(statement, signature, PartyDoor.actor(party.getName()))));
  }

  /** A consent on record. */
  @GetMapping("/consents/{id}")
  @Operation(operationId = "jpkiConsent", summary = "同意の照会 A consent on record")
  ConsentAnswer consent(@PathVariable String id, Principal party) {
    door.pass(party.getName(), PartyService.LATEST_ATTRIBUTES);
    door.note(party.getName(), PartyService.LATEST_ATTRIBUTES, "given consent", null);
    return book.find(party.getName(), id)
        .map(this::answer)
        .orElseThrow(() -> Problems.thrown(ProblemKind.NOT_FOUND));
  }

  /** Withdraws a consent. */
  @PostMapping("/consents/{id}/withdrawal")
  @Operation(
      operationId = "jpkiWithdrawConsent",
      summary = "同意の取消し Withdraw a consent (規則35条の2第5項)")
  ConsentAnswer withdrawal(@PathVariable String id, Principal party) {
    door.pass(party.getName(), PartyService.LATEST_ATTRIBUTES);
    if (book.find(party.getName(), id).isEmpty()) {
      throw Problems.thrown(ProblemKind.NOT_FOUND);
    }
    return answer(
        PartyDoor.accepted(
            withdraw.withdraw(party.getName(), id, PartyDoor.actor(party.getName()))));
  }

  /** Which of the latest attributes are asked for. */
  record AttributesRequest(@NotEmpty Set<Item> items) {}

  /**
   * What the certificate in effect says.
   *
   * @param serial of that certificate
   */
  record AttributesAnswer(String serial, Map<Item, String> attributes) {}

  /** The latest attributes. */
  @PostMapping("/certificates/signing/{serial}/latest-attributes")
  @Operation(
      operationId = "jpkiLatestAttributes",
      summary = "特定署名用電子証明書記録情報 Latest basic attributes (法18条3項)",
      description =
          "Only when the certificate is revoked, the holder has another in effect, and has consented to"
              + " each item.")
  AttributesAnswer attributes(
      @PathVariable String serial, @Valid @RequestBody AttributesRequest asked, Principal party) {
    door.pass(party.getName(), PartyService.LATEST_ATTRIBUTES);
    CertificateNumber number = PartyDoor.number("signing", serial);
    GiveLatestAttributes.Latest latest =
        PartyDoor.accepted(
            give.give(party.getName(), number, asked.items(), PartyDoor.actor(party.getName())));
    return new AttributesAnswer(latest.number().hex(), latest.values());
  }
}
