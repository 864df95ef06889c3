package dev.daicho.pki.status;

import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerTime;
import dev.daicho.pki.revocation.RevocationReason;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
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
 * Signs what is known of the status of certificates (RFC 6960, 4.2). What is the same in every
 * answer is encoded once. Safe for use by many threads.
 */
public final class StatusSigner {

  private static final int SEQUENCE = 0x30;
  private static final int OCTET_STRING = 0x04;
  private static final int FIRST = 0xA0;
  private static final byte[] BASIC = Der.encoded(OCSPObjectIdentifiers.id_pkix_ocsp_basic);
  private static final byte[] SUCCESSFUL =
      Der.encoded(new ASN1Enumerated(OCSPResponseStatus.SUCCESSFUL));

  private final ResponderIdentity identity;
  private final InstantSource clock;
  private final ResponderID name;
  private final byte[] algorithm;
  private final byte[] certificates;

  /**
   * Somebody who answers.
   *
   * @param clock for producedAt
   */
  public StatusSigner(ResponderIdentity identity, InstantSource clock) {
    this.identity = identity;
    this.clock = clock;
    this.name = identity.id();
    this.algorithm = Der.encoded(identity.key().scheme().identifier());
    this.certificates =
        Der.wrapped(FIRST, Der.wrapped(SEQUENCE, Der.encoded(identity.certificate())));
  }

  /**
   * Signs now.
   *
   * @param said in the order of the question, at least one
   * @param nonce what the answer repeats
   * @return fresh until the first of them is to be asked anew; not to be kept with a nonce
   * @throws dev.daicho.pki.SigningKey.KeyUnusable when the key cannot be used now
   */
  public StatusReply sign(List<StatusOf.SaidOf> said, Optional<Nonce> nonce) {
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
    // What is signed is not encoded once more.
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
