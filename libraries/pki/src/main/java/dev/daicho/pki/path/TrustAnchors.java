package dev.daicho.pki.path;

import dev.daicho.pki.lint.Examined;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * The authorities that are believed (RFC 5280, 6.1.1 (d)), of all generations. They share their
 * names, so which one has signed is found by trying their keys.
 *
 * @param certificates their own
 */
public record TrustAnchors(List<ReadCertificate> certificates) {

  /** Copies the list. */
  public TrustAnchors {
    certificates = List.copyOf(certificates);
  }

  /** Of certificates that were made or read here. */
  public static TrustAnchors of(Certificate... certificates) {
    return new TrustAnchors(List.of(certificates).stream().map(TrustAnchors::read).toList());
  }

  private static ReadCertificate read(Certificate certificate) {
    if (ReadCertificate.of(certificate) instanceof ReadCertificate.Read read) {
      return read.certificate();
    }
    throw new IllegalArgumentException("an anchor is a certificate");
  }

  /** Those with a name. */
  public List<ReadCertificate> named(X500Name name) {
    return certificates.stream().filter(one -> one.fields().subject().equals(name)).toList();
  }

  /** Whose key it is that makes something true, those with the name first. */
  public Optional<ReadCertificate> byKey(X500Name name, Predicate<SubjectPublicKeyInfo> signed) {
    List<ReadCertificate> named = named(name);
    return named.stream()
        .filter(one -> signed.test(one.fields().key()))
        .findFirst()
        .or(() ->
            certificates.stream()
                .filter(one -> !named.contains(one) && signed.test(one.fields().key()))
                .findFirst());
  }

  /** Whether a certificate's keyUsage allows a use, or does not speak of uses. */
  public static boolean allows(Examined certificate, int use) {
    return certificate
        .extension(Extension.keyUsage)
        .map(there ->
            certificate
                .value(Extension.keyUsage, value -> KeyUsage.getInstance(value).hasUsages(use))
                .orElse(false))
        .orElse(true);
  }

  /** An authority in one line: its name and the serial number of its own certificate. */
  public static Field shown(ReadCertificate anchor) {
    return Field.of("認証局", "authority", describe(anchor));
  }

  /** The same, for the inside of a sentence. */
  public static String describe(ReadCertificate anchor) {
    return anchor.fields().subject() + " / " + Shown.serial(anchor.fields().serial()).en();
  }
}
