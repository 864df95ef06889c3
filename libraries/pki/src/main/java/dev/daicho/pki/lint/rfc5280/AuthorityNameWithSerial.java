package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.x509.Extension;

/**
 * A certificate is as demanded: its authorityKeyIdentifier has issuer and serial number both or
 * neither (RFC 5280, 4.2.1.1).
 */
public final class AuthorityNameWithSerial implements Lint {

  private static final int ISSUER = 1;
  private static final int SERIAL = 2;
  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.2.1.1",
          "発行者名とシリアル番号は両方あるか両方ないこと",
          "its authorityKeyIdentifier has issuer and serial number both or neither");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    // As a bare sequence, since Bouncy Castle does not read one without the other.
    return certificate
        .value(Extension.authorityKeyIdentifier, ASN1Sequence::getInstance)
        .flatMap(key -> foundWhen(has(key, ISSUER) != has(key, SERIAL), "one of both"));
  }

  private static boolean has(ASN1Sequence key, int tag) {
    return Stream.of(key.toArray())
        .anyMatch(part -> part instanceof ASN1TaggedObject tagged && tagged.getTagNo() == tag);
  }
}
