package dev.daicho.jpki.console;

import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.publish.Published;
import dev.daicho.jpki.publish.StatusService;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.status.CertificateId;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.Optional;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extensions;

/**
 * Asks the town's own OCSP as anybody does: what comes back is what is served, with what operators
 * do to it and with its line in the audit log.
 */
public final class OwnStatus {

  private final Published published;

  /**
   * @param published who answers
   */
  public OwnStatus(Published published) {
    this.published = published;
  }

  /**
   * Asks about a certificate.
   *
   * @param certificate in DER, as it was sent
   * @return an OCSPResponse; empty when it cannot be read, or names another issuer than ours
   */
  public Optional<byte[]> about(byte[] certificate) {
    return ReadCertificate.read(certificate) instanceof ReadCertificate.Read(var read)
        ? published.underAllKeys().stream()
            .filter(one -> one.issuer().name().equals(read.fields().issuer()))
            // Which of its keys signed it; what was signed by none is asked of the newest.
            .max(Comparator.comparing(one -> read.isSignedBy(one.issuer().key())))
            .map(one -> about(one, read.fields().serial()).reply().der())
        : Optional.empty();
  }

  /** Asks about a number. */
  StatusService.Answer about(AuthorityAtWork authority, BigInteger serial) {
    CertificateId id = CertificateId.of(authority.issuer(), serial, CertificateId.Hash.SHA_256);
    byte[] request =
        Der.encoded(
            new OCSPRequest(
                new TBSRequest(
                    null, new DERSequence(new Request(id.id(), null)), (Extensions) null),
                null));
    return published.statuses().answer(request, "");
  }
}
