package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;

/**
 * A certificate is as demanded: where it names an OCSP server, that is an HTTP address (RFC 5280,
 * 4.2.2.1).
 */
public final class InformationAccessForm implements Lint {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "4.2.2.1",
          "機関情報アクセスのOCSPはHTTPのURIであること",
          "where it names an OCSP server, that is an HTTP address");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(Extension.authorityInfoAccess, AuthorityInformationAccess::getInstance)
        .flatMap(access ->
            Stream.of(access.getAccessDescriptions())
                .filter(one -> one.getAccessMethod().equals(AccessDescription.id_ad_ocsp))
                .map(AccessDescription::getAccessLocation)
                .filter(place ->
                    place.getTagNo() != GeneralName.uniformResourceIdentifier
                        || !place.getName().toString().matches("https?://[!-~]+"))
                .findFirst())
        .flatMap(place -> foundWhen(true, place));
  }
}
