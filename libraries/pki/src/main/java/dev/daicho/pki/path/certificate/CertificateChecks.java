package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Lint;
import dev.daicho.pki.lint.jpki.NotTheRealName;
import dev.daicho.pki.lint.rfc5280.CertSignOnlyByAuthority;
import dev.daicho.pki.lint.rfc5280.ExtensionsReadable;
import dev.daicho.pki.lint.rfc5280.NoExtensionTwice;
import dev.daicho.pki.lint.rfc5280.NoUnknownCriticalExtension;
import dev.daicho.pki.lint.rfc5280.SameAlgorithmInside;
import dev.daicho.pki.lint.rfc5280.Version3;
import dev.daicho.pki.lint.strength.KnownKeyAlgorithm;
import dev.daicho.pki.lint.strength.NamedCurve;
import dev.daicho.pki.lint.strength.PointOnCurve;
import dev.daicho.pki.lint.strength.RsaExponent;
import dev.daicho.pki.lint.strength.RsaModulusLength;
import dev.daicho.pki.lint.strength.RsaModulusOdd;
import dev.daicho.pki.lint.strength.RsaNoSmallFactor;
import dev.daicho.pki.lint.strength.RsaNotRoca;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.Shown;
import java.util.List;
import org.bouncycastle.asn1.x509.Extension;

/** The checks of a certificate itself. */
public final class CertificateChecks {

  private CertificateChecks() {}

  /** In the order in which a refusal is told. */
  public static List<Check<PathCase>> all() {
    return List.of(
        new WellFormed(),
        new OfLint(new NotTheRealName(), CertificateChecks::issuer),
        new OfLint(new Version3(), CertificateChecks::version),
        new OfLint(new SameAlgorithmInside(), CertificateChecks::algorithms),
        new AlgorithmPermitted(),
        new IssuerNamed(),
        new SignedByIssuer(),
        new Begun(),
        new NotExpired(),
        new IssuerMayIssue(),
        new IssuerValid(),
        new OfLint(new NoExtensionTwice(), CertificateChecks::extensions),
        new OfLint(new NoUnknownCriticalExtension(), CertificateChecks::critical),
        new OfLint(new ExtensionsReadable(), CertificateChecks::extensions),
        new NotAnAuthority(),
        new OfLint(new CertSignOnlyByAuthority(), CertificateChecks::usages),
        new PolicyAccepted(),
        new AuthorityOfKind(),
        new KeyUsageForPurpose(),
        new ExtendedKeyUsageForPurpose(),
        key(new KnownKeyAlgorithm()),
        key(new RsaModulusLength()),
        key(new RsaExponent()),
        key(new RsaModulusOdd()),
        key(new RsaNoSmallFactor()),
        key(new RsaNotRoca()),
        key(new NamedCurve()),
        key(new PointOnCurve()),
        new KeyTypeAllowed(),
        new AuthorityKeyMatches());
  }

  private static OfLint key(Lint lint) {
    return new OfLint(lint, certificate -> SubjectKeys.shown(certificate.key()));
  }

  private static Field issuer(Examined certificate) {
    return Field.of("発行者", "issuer", Shown.name(certificate.issuer()));
  }

  private static Field usages(Examined certificate) {
    return Field.of("鍵用途", "keyUsage", Uses.shown(certificate));
  }

  private static Field version(Examined certificate) {
    return Field.of("版", "version", Integer.toString(certificate.version()));
  }

  private static Field algorithms(Examined certificate) {
    return Field.of(
        "署名方式（内・外）",
        "algorithms (inside, outside)",
        Shown.oids(
            List.of(certificate.inner().getAlgorithm(), certificate.outer().getAlgorithm())));
  }

  private static Field extensions(Examined certificate) {
    return Field.of(
        "拡張",
        "extensions",
        Shown.oids(certificate.extensions().stream().map(Extension::getExtnId).toList()));
  }

  private static Field critical(Examined certificate) {
    return Field.of(
        "重要な拡張",
        "critical extensions",
        Shown.oids(
            certificate.extensions().stream()
                .filter(Extension::isCritical)
                .map(Extension::getExtnId)
                .toList()));
  }
}
