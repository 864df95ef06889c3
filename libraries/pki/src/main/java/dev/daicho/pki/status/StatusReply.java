package dev.daicho.pki.status;

import dev.daicho.pki.der.Der;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.DERSequence;

/**
 * What is sent back.
 *
 * @param der an OCSPResponse
 * @param status whether it answers
 * @param freshUntil until when others may keep it (RFC 5019, 6); empty when not at all
 */
@SuppressWarnings("ArrayRecordComponent") // bytes as they are sent; never compared
public record StatusReply(byte[] der, ReplyStatus status, Optional<Instant> freshUntil) {

  /** One that says why there is no answer; it is not signed. */
  public static StatusReply refusal(ReplyStatus why) {
    return new StatusReply(
        Der.encoded(new DERSequence(new ASN1Enumerated(why.code()))), why, Optional.empty());
  }
}
