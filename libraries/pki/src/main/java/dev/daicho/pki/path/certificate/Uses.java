package dev.daicho.pki.path.certificate;

import dev.daicho.pki.Words;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.path.Shown;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/** What a key may be used for. */
final class Uses {

  private Uses() {}

  /** The keyUsage in words. */
  static Words shown(Examined certificate) {
    return certificate
        .value(Extension.keyUsage, value -> Shown.uses(KeyUsage.getInstance(value)))
        .orElseGet(Shown::nothing);
  }

  /** The purposes of extKeyUsage; none when there is none or it cannot be read. */
  static List<KeyPurposeId> extended(Examined certificate) {
    return certificate
        .value(
            Extension.extendedKeyUsage,
            value -> Stream.of(ExtendedKeyUsage.getInstance(value).getUsages()).toList())
        .orElse(List.of());
  }
}
