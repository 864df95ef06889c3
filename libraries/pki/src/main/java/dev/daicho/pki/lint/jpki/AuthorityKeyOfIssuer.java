package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.extension.KeyIdentifier;
import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.util.encoders.Hex;

/**
 * A certificate is as demanded: its authorityKeyIdentifier has key, name and serial number of the
 * CA (JPKI profile, authorityKeyIdentifier).
 */
public final class AuthorityKeyOfIssuer implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "authorityKeyIdentifier",
          "発行者鍵識別子は認証局の鍵識別子・名前・シリアル番号であること",
          "its authorityKeyIdentifier has key, name and serial number of the CA");

  private final Examined issuer;

  /** As its kind and its issuer make it. */
  AuthorityKeyOfIssuer(Examined issuer) {
    this.issuer = issuer;
  }

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    AuthorityKeyIdentifier wanted =
        new AuthorityKeyIdentifier(
            KeyIdentifier.of(issuer.key()),
            new GeneralNames(new GeneralName(issuer.issuer())),
            issuer.serial());
    return certificate
        .extension(Extension.authorityKeyIdentifier)
        .map(one -> one.getExtnValue().getOctets())
        .flatMap(value ->
            foundWhen(!Arrays.equals(value, Parts.encoded(wanted)), Hex.toHexString(value)));
  }
}
