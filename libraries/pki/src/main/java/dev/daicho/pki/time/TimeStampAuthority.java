package dev.daicho.pki.time;

import dev.daicho.pki.SigningKey;
import dev.daicho.pki.der.Der;
import java.io.IOException;
import java.math.BigInteger;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIFreeText;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/**
 * Gives time stamps (RFC 3161), with the signer's certificate named by its SHA-256
 * (signingCertificateV2; RFC 5816). Whatever is sent to it, a response comes back. Safe for use by
 * many threads.
 */
public final class TimeStampAuthority {

  private static final int ACCURATE_TO_SECONDS = 1;

  private final SigningKey key;
  private final Certificate certificate;
  private final ASN1ObjectIdentifier policy;
  private final Supplier<BigInteger> serials;
  private final InstantSource clock;

  /**
   * An authority.
   *
   * @param key with which it signs
   * @param certificate its own, whose only extended key usage is time stamping, critical
   * @param policy under which it gives them
   * @param serials a number never given before with each call, positive, at most 20 bytes
   * @param clock true to a second
   */
  public TimeStampAuthority(
      SigningKey key,
      Certificate certificate,
      ASN1ObjectIdentifier policy,
      Supplier<BigInteger> serials,
      InstantSource clock) {
    this.key = key;
    this.certificate = certificate;
    this.policy = policy;
    this.serials = serials;
    this.clock = clock;
  }

  /** Answers a TimeStampReq in DER. */
  public TimeStampReply answer(byte[] request) {
    AcceptedRequest.Examined examined = AcceptedRequest.examine(request, policy);
    if (!(examined instanceof AcceptedRequest.Accepted accepted)) {
      return refusal(((AcceptedRequest.Refused) examined).why());
    }
    try {
      TimeStampToken token = token(accepted.request());
      return new TimeStampReply(
          Der.encoded(
              new TimeStampResp(
                  new PKIStatusInfo(PKIStatus.granted), token.toCMSSignedData().toASN1Structure())),
          Optional.empty());
    } catch (TSPException | OperatorCreationException | IOException | RuntimeException e) {
      // Key and numbers belong to others and may fail in any way.
      return refusal(TimeStampRefusal.SYSTEM_FAILURE);
    }
  }

  private TimeStampToken token(TimeStampRequest request)
      throws TSPException, OperatorCreationException, IOException {
    DigestCalculatorProvider digests = new BcDigestCalculatorProvider();
    X509CertificateHolder own = new X509CertificateHolder(certificate);
    TimeStampTokenGenerator generator =
        new TimeStampTokenGenerator(
            new SignerInfoGeneratorBuilder(digests).build(new KeyContentSigner(key), own),
            digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
            policy,
            true);
    generator.setAccuracySeconds(ACCURATE_TO_SECONDS);
    if (request.getCertReq()) {
      generator.addCertificates(new CollectionStore<>(List.of(own)));
    }
    return generator.generate(request, serials.get(), Date.from(clock.instant()));
  }

  private static TimeStampReply refusal(TimeStampRefusal why) {
    PKIFreeText text =
        PKIFreeText.getInstance(
            new DERSequence(
                new DERUTF8String[] {
                  new DERUTF8String(why.words().ja()), new DERUTF8String(why.words().en())
                }));
    PKIStatusInfo status =
        new PKIStatusInfo(PKIStatus.rejection, text, new PKIFailureInfo(why.failInfo()));
    return new TimeStampReply(Der.encoded(new TimeStampResp(status, null)), Optional.of(why));
  }
}
