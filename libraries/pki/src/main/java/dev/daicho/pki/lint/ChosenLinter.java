package dev.daicho.pki.lint;

import dev.daicho.pki.lint.rfc5280.Rfc5280Lints;
import dev.daicho.pki.lint.strength.StrengthLints;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * The lints for a certificate of which nothing is known but itself.
 *
 * @param linter what binds it
 * @param kind which kind it says it is; empty when it is none of JPKI's
 * @param byProfile whether the clauses of JPKI's profile are among them, for which the issuer's own
 *     certificate is needed
 */
public record ChosenLinter(Linter linter, Optional<CertificateKind> kind, boolean byProfile) {

  /**
   * Chooses.
   *
   * @param authorities among whom its issuer is looked for, by name and by key
   */
  public static ChosenLinter of(byte[] der, List<ReadCertificate> authorities) {
    Examined certificate = Examined.read(der).orElse(null);
    Optional<CertificateKind> kind =
        certificate == null ? Optional.empty() : KindOf.of(certificate);
    if (certificate == null || kind.isEmpty()) {
      return general(kind);
    }
    Generation generation =
        Stream.of(Generation.values())
            .filter(one -> certificate.inner().equals(one.scheme().identifier()))
            .findFirst()
            .orElse(Generation.PRESENT);
    if (certificate.authority()) {
      return new ChosenLinter(Linter.ofAuthority(kind.get(), generation), kind, true);
    }
    return issuer(certificate, der, authorities)
        .map(issuer -> new ChosenLinter(Linter.ofKind(kind.get(), generation, issuer), kind, true))
        .orElseGet(() -> general(kind));
  }

  private static ChosenLinter general(Optional<CertificateKind> kind) {
    return new ChosenLinter(
        new Linter(Stream.of(Rfc5280Lints.of(), StrengthLints.of()).flatMap(List::stream).toList()),
        kind,
        false);
  }

  /** All generations have one name, so that the key tells; the name alone when no key fits. */
  private static Optional<Certificate> issuer(
      Examined certificate, byte[] der, List<ReadCertificate> authorities) {
    List<ReadCertificate> named =
        authorities.stream()
            .filter(one -> one.fields().subject().equals(certificate.issuer()))
            .toList();
    return named.stream()
        .filter(one ->
            ReadCertificate.read(der) instanceof ReadCertificate.Read read
                && read.certificate().isSignedBy(one.fields().key()))
        .findFirst()
        .or(() -> named.stream().findFirst())
        .map(one -> Certificate.getInstance(one.fields().der()));
  }
}
