package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;

/** A certificate is encoded in DER, the values of its extensions too (RFC 5280, 4.1). */
public final class StrictlyDer implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.1", "全体がDERで符号化されていること", "is encoded in DER, the values of its extensions too");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    boolean values =
        certificate.extensions().stream()
            .map(one -> one.getExtnValue().getOctets())
            .allMatch(StrictlyDer::same);
    return foundWhen(!values || !same(certificate.der()), "encoded again it has other bytes");
  }

  private static boolean same(byte[] der) {
    try {
      return Arrays.equals(der, ASN1Primitive.fromByteArray(der).getEncoded(ASN1Encoding.DER));
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      return false;
    }
  }
}
