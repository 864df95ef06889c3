package dev.daicho.pki.profile;

import dev.daicho.pki.Oids;
import dev.daicho.pki.extension.Authority;
import dev.daicho.pki.extension.AuthorityKey;
import dev.daicho.pki.extension.BasicAttributesOfSubject;
import dev.daicho.pki.extension.CertificateExtension;
import dev.daicho.pki.extension.CertificatePolicy;
import dev.daicho.pki.extension.ExtendedKeyUsages;
import dev.daicho.pki.extension.IssuerAlternativeName;
import dev.daicho.pki.extension.KeyUsages;
import dev.daicho.pki.extension.NoStatusNeeded;
import dev.daicho.pki.extension.OwnAlternativeName;
import dev.daicho.pki.extension.RevocationListName;
import dev.daicho.pki.extension.StatusServer;
import dev.daicho.pki.extension.SubjectKey;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * The profiles: which extensions, in which order, critical or not. Those of the authorities and of
 * the two kinds on today's card are as real certificates have them. Responder, time-stamping
 * authority and what is on a phone are ours, since nothing is published of them.
 */
public final class Profiles {

  private static final String STATEMENT = "http://www.jpki.go.jp/cps.html";
  private static final int SIGN_AND_COMMIT = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

  private Profiles() {}

  /** The profile of a kind in a generation. */
  public static Profile of(CertificateKind kind, Generation generation) {
    return new Profile(kind, generation, extensions(kind));
  }

  private static List<CertificateExtension> extensions(CertificateKind kind) {
    return switch (kind) {
      case SIGNING_AUTHORITY, AUTHENTICATION_AUTHORITY ->
          List.of(
              new KeyUsages(KeyUsage.keyCertSign | KeyUsage.cRLSign),
              new OwnAlternativeName(),
              new Authority(),
              new RevocationListName(),
              new SubjectKey());
      case SIGNING -> signing(Oids.SIGNING_POLICY);
      case PHONE_SIGNING -> signing(Oids.PHONE_SIGNING_POLICY);
      case AUTHENTICATION -> authentication(Oids.AUTHENTICATION_POLICY);
      case PHONE_AUTHENTICATION -> authentication(Oids.PHONE_AUTHENTICATION_POLICY);
      case STATUS_RESPONDER ->
          List.of(
              new KeyUsages(KeyUsage.digitalSignature),
              new ExtendedKeyUsages(KeyPurposeId.id_kp_OCSPSigning, false),
              new NoStatusNeeded(),
              new AuthorityKey(),
              new SubjectKey());
      case TIME_STAMPING_AUTHORITY ->
          List.of(
              new KeyUsages(SIGN_AND_COMMIT),
              new ExtendedKeyUsages(KeyPurposeId.id_kp_timeStamping, true),
              new AuthorityKey(),
              new SubjectKey());
    };
  }

  private static List<CertificateExtension> signing(ASN1ObjectIdentifier policy) {
    return List.of(
        new KeyUsages(SIGN_AND_COMMIT),
        new BasicAttributesOfSubject(),
        new CertificatePolicy(policy, STATEMENT),
        new IssuerAlternativeName(),
        new RevocationListName(),
        new StatusServer(),
        new AuthorityKey(),
        new SubjectKey());
  }

  private static List<CertificateExtension> authentication(ASN1ObjectIdentifier policy) {
    return List.of(
        new KeyUsages(KeyUsage.digitalSignature),
        new ExtendedKeyUsages(KeyPurposeId.id_kp_clientAuth, false),
        new CertificatePolicy(policy, STATEMENT),
        new IssuerAlternativeName(),
        new RevocationListName(),
        new StatusServer(),
        new AuthorityKey(),
        new SubjectKey());
  }
}
