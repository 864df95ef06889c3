package dev.daicho.jpki.web;

import dev.daicho.foundation.problem.ProblemKind;
import dev.daicho.foundation.problem.Problems;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.publish.CertificateStatuses;
import dev.daicho.jpki.publish.ListService;
import dev.daicho.jpki.publish.Published;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.relying.Correspondence;
import dev.daicho.jpki.relying.PartyService;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.status.CertificateStatus;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of certificates, and which belong together, for parties with an agreement. */
@RestController
@RequestMapping("/api/v1/jpki")
@Tag(name = "jpki", description = "公的個人認証 JPKI for relying parties")
final class PartyStatusApi {

  private final PartyDoor door;
  private final CertificateBook book;
  private final Correspondence correspondence;
  private final Published published;

  PartyStatusApi(
      JpkiGround ground, PartyDoor door, Correspondence correspondence, Published published) {
    this.door = door;
    this.book = new CertificateBook(ground.store());
    this.correspondence = correspondence;
    this.published = published;
  }

  /** How a certificate stands. */
  enum Standing {
    GOOD,
    SUSPENDED,
    REVOKED,
    UNKNOWN
  }

  /**
   * What is told.
   *
   * @param serial eight hexadecimal digits
   * @param reason as RFC 5280 has it; null while it is good or unknown
   * @param revokedAt since when; null while it is good or unknown
   * @param sourceTime when the record said so, in town time
   */
  record StatusAnswer(
      String authority,
      String serial,
      Standing status,
      @Nullable RevocationReason reason,
      @Nullable Instant revokedAt,
      Instant sourceTime) {}

  /** Status of one certificate. */
  @GetMapping("/certificates/{authority}/{serial}/status")
  @Operation(
      operationId = "jpkiCertificateStatus",
      summary = "失効情報 Status of one certificate (法18条1項・37条1項)")
  StatusAnswer status(
      @PathVariable String authority, @PathVariable String serial, Principal party) {
    CertificateNumber number = PartyDoor.number(authority, serial);
    PartyService service = PartyService.status(number.authority());
    door.pass(party.getName(), service);
    Instant now = door.now();
    CertificateStatus status =
        CertificateStatuses.told(book.standings(List.of(number)).get(number));
    door.note(party.getName(), service, "given", number);
    String of = number.authority().name().toLowerCase(Locale.ROOT);
    return switch (status) {
      case CertificateStatus.Good good ->
          new StatusAnswer(of, number.hex(), Standing.GOOD, null, null, now);
      case CertificateStatus.Unknown unknown ->
          new StatusAnswer(of, number.hex(), Standing.UNKNOWN, null, null, now);
      case CertificateStatus.Revoked(var when, var reason) ->
          new StatusAnswer(
              of,
              number.hex(),
              reason == RevocationReason.CERTIFICATE_HOLD ? Standing.SUSPENDED : Standing.REVOKED,
              reason,
              when,
              now);
    };
  }

  /** The numbers that belong to a certificate's. */
  record CorrespondingAnswer(String serial, List<CorrespondingNumber> corresponding) {

    /** One of them. */
    record CorrespondingNumber(String authority, String serial) {}
  }

  /** Which certificates belong to one. */
  @GetMapping("/certificates/{authority}/{serial}/corresponding")
  @Operation(
      operationId = "jpkiCorrespondingCertificates",
      summary = "対応証明書の発行の番号 Corresponding numbers (法18条4項・5項、37条3項)")
  CorrespondingAnswer corresponding(
      @PathVariable String authority,
      @PathVariable String serial,
      @RequestParam Correspondence.Relation relation,
      Principal party) {
    CertificateNumber number = PartyDoor.number(authority, serial);
    PartyService service = relation.service(number.authority());
    door.pass(party.getName(), service);
    Optional<CertificateNumber> found = correspondence.of(number, relation);
    door.note(party.getName(), service, "given", number);
    return new CorrespondingAnswer(
        number.hex(),
        found.stream()
            .map(one ->
                new CorrespondingAnswer.CorrespondingNumber(
                    one.authority().name().toLowerCase(Locale.ROOT), one.hex()))
            .toList());
  }

  /** A revocation list. */
  @GetMapping(
      path = "/lists/{name}",
      produces = {"application/pkix-crl", MediaType.ALL_VALUE})
  @Operation(
      operationId = "jpkiRevocationList",
      summary = "失効情報ファイル Revocation list in DER (法18条2項・37条2項)",
      description =
          "signing.crl or authentication.crl; with -1 by the authority's first key when it has newer ones;"
              + " with -092011 of one municipality; with -delta the changes of today.")
  void list(@PathVariable String name, Principal party, HttpServletResponse response)
      throws IOException {
    ListService.Named named =
        ListService.named(name).orElseThrow(() -> Problems.thrown(ProblemKind.NOT_FOUND));
    PartyService service = PartyService.list(named.authority());
    door.pass(party.getName(), service);
    switch (published.lists().give(name, party.getName())) {
      case ListService.Unknown unknown -> throw Problems.thrown(ProblemKind.NOT_FOUND);
      case ListService.NotNow notNow -> throw Problems.thrown(ProblemKind.UNAVAILABLE);
      case ListService.Found(var list) -> {
        response.setContentType("application/pkix-crl");
        list.disturbed().ifPresent(words -> response.setHeader("Daicho-Disturbance", words));
        list.content().writeTo(response.getOutputStream());
      }
    }
  }
}
