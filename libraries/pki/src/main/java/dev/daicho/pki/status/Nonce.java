package dev.daicho.pki.status;

import dev.daicho.pki.der.Der;
import dev.daicho.pki.der.DerException;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * What ties an answer to its question (RFC 8954, 2.1; RFC 9654, 2.1).
 *
 * @param hex its 1 to 32 bytes in hexadecimal
 */
public record Nonce(String hex) {

  private static final int LONGEST = 32;

  /** Of bytes. */
  public static Nonce of(byte[] bytes) {
    if (bytes.length == 0 || bytes.length > LONGEST) {
      throw new IllegalArgumentException("a nonce has 1 to " + LONGEST + " bytes");
    }
    return new Nonce(HexFormat.of().formatHex(bytes));
  }

  /** As an extension. */
  Extension extension() {
    return new Extension(
        OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
        false,
        new DEROctetString(Der.encoded(new DEROctetString(HexFormat.of().parseHex(hex)))));
  }

  static Optional<Nonce> in(@Nullable Extensions extensions) throws DerException {
    Extension found =
        extensions == null
            ? null
            : extensions.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (found == null) {
      return Optional.empty();
    }
    byte[] bytes = ASN1OctetString.getInstance(found.getParsedValue()).getOctets();
    if (bytes.length == 0 || bytes.length > LONGEST) {
      throw new DerException(0, "ノンスは1〜32バイトです。", "A nonce has 1 to 32 bytes.");
    }
    return Optional.of(of(bytes));
  }
}
