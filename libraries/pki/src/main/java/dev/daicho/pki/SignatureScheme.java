package dev.daicho.pki;

import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** How something is signed. */
public enum SignatureScheme {
  /** PKCS #1 v1.5 with SHA-256, as today (RFC 8017, 8.2; parameters NULL by RFC 4055, 5). */
  RSA_SHA256(
      "SHA256withRSA",
      new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE)),
  /** ECDSA with SHA-256 (RFC 5758, 3.2; without parameters). */
  ECDSA_SHA256("SHA256withECDSA", new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256)),
  /** ECDSA with SHA-384, announced for the next card. */
  ECDSA_SHA384("SHA384withECDSA", new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA384));

  private final String jcaName;
  private final AlgorithmIdentifier identifier;

  SignatureScheme(String jcaName, AlgorithmIdentifier identifier) {
    this.jcaName = jcaName;
    this.identifier = identifier;
  }

  /** What Java calls it. */
  public String jcaName() {
    return jcaName;
  }

  /** How it stands in what is signed. */
  public AlgorithmIdentifier identifier() {
    return identifier;
  }
}
