package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate says just one place, that of OCSP (JPKI profile, authorityInfoAccess). */
public final class OneStatusServer implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "authorityInfoAccess",
          "OCSPの場所を一つだけ示すこと",
          "says just one place, that of OCSP");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(Extension.authorityInfoAccess, AuthorityInformationAccess::getInstance)
        .map(AuthorityInformationAccess::getAccessDescriptions)
        .flatMap(places ->
            foundWhen(
                places.length != 1
                    || !places[0].getAccessMethod().equals(AccessDescription.id_ad_ocsp),
                places.length + " places"));
  }
}
