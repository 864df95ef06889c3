package dev.daicho.pki.path.certificate;

import dev.daicho.pki.Words;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.path.Shown;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/** What a key may be used for. */
final class Uses {

  /** In the order of their bits. */
  private static final Map<Integer, String> NAMES = new TreeMap<>(Comparator.reverseOrder());

  static {
    NAMES.putAll(
        Map.of(
            KeyUsage.digitalSignature, "digitalSignature",
            KeyUsage.nonRepudiation, "nonRepudiation",
            KeyUsage.keyEncipherment, "keyEncipherment",
            KeyUsage.dataEncipherment, "dataEncipherment",
            KeyUsage.keyAgreement, "keyAgreement",
            KeyUsage.keyCertSign, "keyCertSign",
            KeyUsage.cRLSign, "cRLSign"));
  }

  private Uses() {}

  /** The keyUsage in words. */
  static Words shown(Examined certificate) {
    return certificate
        .value(
            Extension.keyUsage,
            value ->
                Shown.text(
                    NAMES.entrySet().stream()
                        .filter(one -> KeyUsage.getInstance(value).hasUsages(one.getKey()))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining(", "))))
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
