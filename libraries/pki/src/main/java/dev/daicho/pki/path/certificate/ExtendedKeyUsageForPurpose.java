package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.KindOf;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.profile.CertificateKind;
import java.util.List;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;

/**
 * Its extKeyUsage allows what its kind is for: clientAuth to log in; to sign it has none, or any;
 * timeStamping alone to stamp time (RFC 5280, 4.2.1.12; RFC 3161, 2.3).
 */
public final class ExtendedKeyUsageForPurpose implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.2.1.12", "拡張鍵用途が目的に合うこと", "its extKeyUsage allows what its kind is for");

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
    if (kind == CertificateKind.TIME_STAMPING_AUTHORITY) {
      return ofTimeStamping(certificate);
    }
    boolean signs = kind == CertificateKind.SIGNING || kind == CertificateKind.PHONE_SIGNING;
    List<KeyPurposeId> uses = Uses.extended(certificate);
    boolean there = certificate.extension(Extension.extendedKeyUsage).isPresent();
    boolean allowed =
        uses.contains(KeyPurposeId.anyExtendedKeyUsage)
            || (signs ? !there : uses.contains(KeyPurposeId.id_kp_clientAuth));
    return Look.of(
        allowed,
        signs ? "署名以外の用途に限られています。" : "clientAuthがありません。",
        signs ? "It is limited to other uses than signing." : "clientAuth is missing.",
        shown(uses));
  }

  /** Only timeStamping, and critical (RFC 3161, 2.3). */
  private static Look ofTimeStamping(Examined certificate) {
    List<KeyPurposeId> uses = Uses.extended(certificate);
    boolean critical =
        certificate.extension(Extension.extendedKeyUsage).filter(Extension::isCritical).isPresent();
    return Look.of(
        critical && uses.equals(List.of(KeyPurposeId.id_kp_timeStamping)),
        "重要な拡張としてtimeStampingだけを持つものではありません。",
        "It does not have timeStamping alone, critical.",
        shown(uses));
  }

  private static Field shown(List<KeyPurposeId> uses) {
    return Field.of(
        "拡張鍵用途", "extKeyUsage", Shown.oids(uses.stream().map(KeyPurposeId::toOID).toList()));
  }
}
