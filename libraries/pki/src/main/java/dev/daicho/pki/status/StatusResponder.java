package dev.daicho.pki.status;

import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerTime;
import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.revocation.RevocationReason;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.CertStatus;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPResponseStatus;
import org.bouncycastle.asn1.ocsp.ResponderID;
import org.bouncycastle.asn1.ocsp.ResponseData;
import org.bouncycastle.asn1.ocsp.RevokedInfo;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extensions;

/**
 * Answers for the status of certificates. Whatever is sent to it, a response comes back. Safe for
 * use by many threads.
 */
public final class StatusResponder {

  private static final int SEQUENCE = 0x30;
  private static final int OCTET_STRING = 0x04;
  private static final int FIRST = 0xA0;
  private static final byte[] BASIC = Der.encoded(OCSPObjectIdentifiers.id_pkix_ocsp_basic);
  private static final byte[] SUCCESSFUL =
      Der.encoded(new ASN1Enumerated(OCSPResponseStatus.SUCCESSFUL));

  private final ResponderIdentity identity;
  private final List<Known> authorities;
  private final InstantSource clock;
  private final ResponderID name;
  private final byte[] algorithm;
  private final byte[] certificates;

  private record Known(NamedIssuer issuer, StatusOf statuses) {}

  /**
   * A responder.
   *
   * @param authorities for whom it answers, and who knows about their certificates
   * @param clock for producedAt
   */
  public StatusResponder(
      ResponderIdentity identity, Map<Issuer, StatusOf> authorities, InstantSource clock) {
    this.identity = identity;
    this.authorities =
        authorities.entrySet().stream()
            .map(one -> new Known(new NamedIssuer(one.getKey()), one.getValue()))
            .toList();
    this.clock = clock;
    this.name = identity.id();
    this.algorithm = Der.encoded(identity.key().scheme().identifier());
    this.certificates =
        Der.wrapped(FIRST, Der.wrapped(SEQUENCE, Der.encoded(identity.certificate())));
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
      return answer(said, request.nonce());
    } catch (RuntimeException e) {
      // Who is asked, and the key, belong to others and may fail in any way (RFC 6960, 2.3).
      return StatusReply.refusal(ReplyStatus.INTERNAL_ERROR);
    }
  }

  /**
   * Answers what is known already; signs now.
   *
   * @param said of certificates of an authority for whom it answers, in the order of the question
   * @param nonce what the answer repeats
   */
  public StatusReply answer(List<StatusOf.SaidOf> said, Optional<Nonce> nonce) {
    try {
      return signed(said, nonce);
    } catch (RuntimeException e) {
      return StatusReply.refusal(ReplyStatus.INTERNAL_ERROR);
    }
  }

  private Optional<StatusOf> authority(CertificateId id) {
    return authorities.stream()
        .filter(authority -> authority.issuer().isNamedBy(id))
        .map(Known::statuses)
        .findFirst();
  }

  private StatusReply signed(List<StatusOf.SaidOf> said, Optional<Nonce> nonce) {
    ASN1EncodableVector singles = new ASN1EncodableVector(said.size());
    for (StatusOf.SaidOf one : said) {
      singles.add(single(one.id(), one.said()));
    }
    byte[] data =
        Der.encoded(
            new ResponseData(
                name,
                DerTime.generalized(clock.instant()),
                new DERSequence(singles),
                nonce.map(given -> new Extensions(given.extension())).orElse(null)));
    // What is the same in every answer is encoded once, and what is signed not once more.
    byte[] basic =
        Der.wrapped(
            SEQUENCE,
            data,
            algorithm,
            Der.encoded(new DERBitString(identity.key().sign(data))),
            certificates);
    byte[] response =
        Der.wrapped(
            SEQUENCE,
            SUCCESSFUL,
            Der.wrapped(FIRST, Der.wrapped(SEQUENCE, BASIC, Der.wrapped(OCTET_STRING, basic))));
    Optional<Instant> until =
        nonce.isPresent()
            ? Optional.empty()
            : said.stream().map(one -> one.said().nextUpdate()).min(Instant::compareTo);
    return new StatusReply(response, ReplyStatus.SUCCESSFUL, until);
  }

  private static SingleResponse single(CertificateId id, StatusOf.Said said) {
    return new SingleResponse(
        id.id(),
        status(said.status()),
        DerTime.generalized(said.thisUpdate()),
        DerTime.generalized(said.nextUpdate()),
        (Extensions) null);
  }

  private static CertStatus status(CertificateStatus status) {
    if (status instanceof CertificateStatus.Revoked revoked) {
      boolean reasoned = revoked.reason() != RevocationReason.UNSPECIFIED;
      return new CertStatus(
          new RevokedInfo(
              DerTime.generalized(revoked.when()),
              reasoned ? CRLReason.lookup(revoked.reason().code()) : null));
    }
    return status instanceof CertificateStatus.Good
        ? new CertStatus()
        : new CertStatus(2, DERNull.INSTANCE);
  }
}
