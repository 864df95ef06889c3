package dev.daicho.pki.status;

import dev.daicho.pki.issue.Issuer;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ocsp.CertID;

/**
 * An issuer as questions name it: by hashes of its name and its key, made once. Safe for use by
 * many threads.
 */
public final class NamedIssuer {

  private final List<CertID> names;

  /** Of an issuer, by every hash in use. */
  public NamedIssuer(Issuer issuer) {
    this.names =
        Arrays.stream(CertificateId.Hash.values())
            .map(hash -> CertificateId.of(issuer, BigInteger.ONE, hash).id())
            .toList();
  }

  /** Whether a question is about a certificate of its. */
  public boolean isNamedBy(CertificateId id) {
    for (CertID name : names) {
      if (name.getHashAlgorithm().getAlgorithm().equals(id.id().getHashAlgorithm().getAlgorithm())
          && name.getIssuerNameHash().equals(id.id().getIssuerNameHash())
          && name.getIssuerKeyHash().equals(id.id().getIssuerKeyHash())) {
        return true;
      }
    }
    return false;
  }
}
