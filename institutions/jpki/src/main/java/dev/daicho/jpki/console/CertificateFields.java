package dev.daicho.jpki.console;

import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.path.Shown;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.x509.Extension;

/**
 * The fields of a certificate as a person reads them, but what a signing certificate says of its
 * holder: that is personal.
 *
 * @param label what it is
 * @param text what it says
 */
public record CertificateFields(Bilingual label, String text) {

  private static CertificateFields of(String code, String text) {
    return new CertificateFields(Messages.get("jpki-console.field." + code), text);
  }

  /** Those of a certificate that was issued here. */
  static List<CertificateFields> of(byte[] der) {
    Examined one = Examined.read(der).orElseThrow();
    List<CertificateFields> all = new ArrayList<>();
    all.add(of("serial", "0x" + one.serial().toString(16) + " (" + one.serial() + ")"));
    all.add(of("issuer", Shown.name(one.issuer()).en()));
    all.add(of("subject", Shown.name(one.subject()).en()));
    all.add(of("algorithm", Shown.oid(one.inner().getAlgorithm()).en()));
    all.add(
        of(
            "key",
            Shown.oid(one.key().getAlgorithm().getAlgorithm()).en()
                + ", SHA-1 "
                + Shown.keyIdentifier(one.key()).en()));
    one.extensions().forEach(extension -> all.add(of(one, extension)));
    return all;
  }

  private static CertificateFields of(Examined certificate, Extension extension) {
    String name =
        Shown.oid(extension.getExtnId()).en() + (extension.isCritical() ? " (critical)" : "");
    return new CertificateFields(
        new Bilingual(name, name),
        extension.getExtnId().equals(Extension.subjectAlternativeName)
            ? Messages.get("jpki-console.field.personal").both()
            : ExtensionText.of(certificate, extension));
  }
}
