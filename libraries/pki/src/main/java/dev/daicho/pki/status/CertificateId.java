package dev.daicho.pki.status;

import dev.daicho.pki.der.Der;
import dev.daicho.pki.issue.Issuer;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Which certificate is asked about (CertID; RFC 6960, 4.1.1). Two are equal when their DER is: an
 * answer repeats the question's bytes.
 *
 * @param id as it stood in the question
 */
public record CertificateId(CertID id) {

  /** The hashes by which issuers are named; SHA-1 is what RFC 5019 asks for, as a name only. */
  public enum Hash {
    SHA_1("SHA-1", new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1)),
    SHA_256("SHA-256", new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256));

    private final String jcaName;
    private final AlgorithmIdentifier identifier;

    Hash(String jcaName, AlgorithmIdentifier identifier) {
      this.jcaName = jcaName;
      this.identifier = identifier;
    }

    byte[] of(byte[] bytes) {
      try {
        return MessageDigest.getInstance(jcaName).digest(bytes);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has " + jcaName, e);
      }
    }
  }

  /** How a certificate of an issuer is asked about. */
  public static CertificateId of(Issuer issuer, BigInteger serial, Hash hash) {
    return new CertificateId(
        new CertID(
            hash.identifier,
            new DEROctetString(hash.of(Der.encoded(issuer.name()))),
            new DEROctetString(hash.of(issuer.key().getPublicKeyData().getBytes())),
            new ASN1Integer(serial)));
  }

  /** By the number alone, since the rest would have to be encoded anew for each look into a map. */
  @Override
  public int hashCode() {
    return id.getSerialNumber().hashCode();
  }

  /** Equal in DER. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CertificateId another && id.equals(another.id);
  }

  /** The certificate's number. */
  public BigInteger serial() {
    return id.getSerialNumber().getValue();
  }

  /** Whether it is a certificate of that issuer, by a hash in use. */
  public boolean isOf(Issuer issuer) {
    return Arrays.stream(Hash.values())
        .filter(hash -> hash.identifier.getAlgorithm().equals(id.getHashAlgorithm().getAlgorithm()))
        .map(hash -> of(issuer, serial(), hash).id())
        .anyMatch(own ->
            own.getIssuerNameHash().equals(id.getIssuerNameHash())
                && own.getIssuerKeyHash().equals(id.getIssuerKeyHash()));
  }
}
