package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.KindOf;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.TrustAnchors;
import dev.daicho.pki.profile.CertificateKind;
import java.util.List;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * Its keyUsage allows what its kind is for: nonRepudiation to sign, digitalSignature to log in (RFC
 * 5280, 4.2.1.3).
 */
public final class KeyUsageForPurpose implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.2.1.3", "鍵用途が目的に合うこと", "its keyUsage allows what its kind is for");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(PolicyAccepted.class);
  }

  @Override
  public Look examine(PathCase path) {
    Examined certificate = path.certificate().fields();
    CertificateKind kind = KindOf.of(certificate).orElseThrow();
    boolean signs = kind == CertificateKind.SIGNING || kind == CertificateKind.PHONE_SIGNING;
    return Look.of(
        certificate.extension(Extension.keyUsage).isPresent()
            && TrustAnchors.allows(
                certificate, signs ? KeyUsage.nonRepudiation : KeyUsage.digitalSignature),
        signs ? "否認防止（nonRepudiation）がありません。" : "電子署名（digitalSignature）がありません。",
        signs ? "nonRepudiation is missing." : "digitalSignature is missing.",
        Field.of("鍵用途", "keyUsage", Uses.shown(certificate)));
  }
}
