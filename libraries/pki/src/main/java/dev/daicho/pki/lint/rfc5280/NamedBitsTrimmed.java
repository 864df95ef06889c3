package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate is as demanded: no zero bit is written at the end of keyUsage (X.690, 11.2.2). */
public final class NamedBitsTrimmed implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "X.690",
          "11.2.2",
          "鍵用途の末尾の0のビットは書かないこと",
          "no zero bit is written at the end of keyUsage");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(Extension.keyUsage, ASN1BitString::getInstance)
        .filter(bits -> bits.getBytes().length > 0)
        .flatMap(bits -> {
          byte[] octets = bits.getBytes();
          int last = octets[octets.length - 1] >> bits.getPadBits();
          return foundWhen((last & 1) == 0, bits.getPadBits() + " bits unused");
        });
  }
}
