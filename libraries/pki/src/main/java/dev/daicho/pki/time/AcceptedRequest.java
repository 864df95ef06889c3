package dev.daicho.pki.time;

import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerException;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.tsp.TimeStampRequest;

/** Whether a time stamp may be given for a request (RFC 3161, 2.4.1). */
final class AcceptedRequest {

  /** Far more than a hash, a policy and a nonce, in bytes. */
  static final int LONGEST = 1 << 14;

  /** The hashes that are accepted, and their lengths in bytes. */
  private static final Map<ASN1ObjectIdentifier, Integer> HASHES =
      Map.of(
          NISTObjectIdentifiers.id_sha256, 32,
          NISTObjectIdentifiers.id_sha384, 48,
          NISTObjectIdentifiers.id_sha512, 64);

  /** Either a request to stamp or why not. */
  sealed interface Examined permits Accepted, Refused {}

  record Accepted(TimeStampRequest request) implements Examined {}

  record Refused(TimeStampRefusal why) implements Examined {}

  private AcceptedRequest() {}

  static Examined examine(byte[] bytes, ASN1ObjectIdentifier policy) {
    try {
      return Der.read(bytes, LONGEST, element -> judge(TimeStampReq.getInstance(element), policy));
    } catch (DerException e) {
      return new Refused(TimeStampRefusal.BAD_DATA_FORMAT);
    }
  }

  private static Examined judge(TimeStampReq request, ASN1ObjectIdentifier policy) {
    if (!request.getVersion().hasValue(1)) {
      return new Refused(TimeStampRefusal.BAD_REQUEST);
    }
    Integer length = HASHES.get(request.getMessageImprint().getHashAlgorithm().getAlgorithm());
    if (length == null) {
      return new Refused(TimeStampRefusal.BAD_ALGORITHM);
    }
    if (request.getMessageImprint().getHashedMessage().length != length) {
      return new Refused(TimeStampRefusal.BAD_DATA_FORMAT);
    }
    if (request.getReqPolicy() != null && !request.getReqPolicy().equals(policy)) {
      return new Refused(TimeStampRefusal.UNACCEPTED_POLICY);
    }
    if (request.getExtensions() != null) {
      return new Refused(TimeStampRefusal.UNACCEPTED_EXTENSION);
    }
    return new Accepted(new TimeStampRequest(request));
  }
}
