package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.extension.KeyIdentifier;
import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.Extension;

/**
 * A certificate is as demanded: its subjectKeyIdentifier is the SHA-1 of its key (JPKI profile,
 * subjectKeyIdentifier).
 */
public final class SubjectKeyBySha1 implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "subjectKeyIdentifier",
          "主体者鍵識別子は鍵のSHA-1であること",
          "its subjectKeyIdentifier is the SHA-1 of its key");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(Extension.subjectKeyIdentifier, ASN1OctetString::getInstance)
        .flatMap(value ->
            foundWhen(
                !Arrays.equals(value.getOctets(), KeyIdentifier.of(certificate.key())), value));
  }
}
