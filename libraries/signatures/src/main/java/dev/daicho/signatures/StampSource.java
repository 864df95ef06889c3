package dev.daicho.signatures;

import dev.daicho.pki.time.TimeStampReply;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** Asks for time stamps as DSS wants them. */
final class StampSource implements TSPSource {

  /** No time stamp came back that fits what was asked. */
  static final class NoStamp extends RuntimeException {
    NoStamp(String why) {
      super(why);
    }
  }

  private final transient TimeStamps stamps;

  StampSource(TimeStamps stamps) {
    this.stamps = stamps;
  }

  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm hash, byte[] digest) {
    try {
      // Without a nonce: the digest of a signature is never asked for twice.
      TimeStampRequestGenerator asking = new TimeStampRequestGenerator();
      asking.setCertReq(true);
      TimeStampRequest request = asking.generate(new ASN1ObjectIdentifier(hash.getOid()), digest);
      TimeStampReply reply = stamps.answer(request.getEncoded());
      if (reply.refusal().isPresent()) {
        throw new NoStamp(reply.refusal().get().name());
      }
      TimeStampResponse response = new TimeStampResponse(reply.der());
      response.validate(request);
      if (response.getTimeStampToken() == null) {
        throw new NoStamp("PKIStatus " + response.getStatus());
      }
      return new TimestampBinary(response.getTimeStampToken().getEncoded());
    } catch (IOException | TSPException e) {
      throw new NoStamp(String.valueOf(e.getMessage()));
    }
  }
}
