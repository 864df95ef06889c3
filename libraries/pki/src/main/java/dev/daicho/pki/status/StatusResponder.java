package dev.daicho.pki.status;

import dev.daicho.pki.issue.Issuer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Answers for the status of certificates. Whatever is sent to it, a response comes back. Safe for
 * use by many threads.
 */
public final class StatusResponder {

  private final StatusSigner signer;
  private final List<Known> authorities;

  private record Known(NamedIssuer issuer, StatusOf statuses) {}

  /**
   * A responder.
   *
   * @param authorities for whom it answers, and who knows about their certificates
   * @param clock for producedAt
   */
  public StatusResponder(
      ResponderIdentity identity, Map<Issuer, StatusOf> authorities, InstantSource clock) {
    this.signer = new StatusSigner(identity, clock);
    this.authorities =
        authorities.entrySet().stream()
            .map(one -> new Known(new NamedIssuer(one.getKey()), one.getValue()))
            .toList();
  }

  /** Answers a request in DER, signing now. */
  public StatusReply answer(byte[] request) {
    StatusRequest.Parsing parsing = StatusRequest.parse(request);
    return parsing instanceof StatusRequest.Parsed parsed
        ? answer(parsed.request())
        : StatusReply.refusal(ReplyStatus.MALFORMED_REQUEST);
  }

  /** Answers a request, signing now; all of it or nothing. */
  public StatusReply answer(StatusRequest request) {
    try {
      List<StatusOf.SaidOf> said = new ArrayList<>();
      for (CertificateId id : request.ids()) {
        StatusOf knows = authority(id).orElse(null);
        if (knows == null) {
          return StatusReply.refusal(ReplyStatus.UNAUTHORIZED);
        }
        StatusOf.Told told = knows.of(id.serial());
        if (!(told instanceof StatusOf.Said answer)) {
          return StatusReply.refusal(ReplyStatus.TRY_LATER);
        }
        said.add(new StatusOf.SaidOf(id, answer));
      }
      return signer.sign(said, request.nonce());
    } catch (RuntimeException e) {
      // Who is asked, and the key, belong to others and may fail in any way (RFC 6960, 2.3).
      return StatusReply.refusal(ReplyStatus.INTERNAL_ERROR);
    }
  }

  private Optional<StatusOf> authority(CertificateId id) {
    return authorities.stream()
        .filter(authority -> authority.issuer().isNamedBy(id))
        .map(Known::statuses)
        .findFirst();
  }
}
