package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.Oids;
import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Extension;

/**
 * A certificate is as demanded: the basic attributes stand in the order .1 .4 .3 .5 .2 .6 (JPKI
 * profile, subjectAltName).
 */
public final class AttributesInOrder implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "subjectAltName",
          "基本４情報は.1 .4 .3 .5 .2 .6の順であること",
          "the basic attributes stand in the order .1 .4 .3 .5 .2 .6");
  private static final List<ASN1ObjectIdentifier> ORDER =
      List.of(
          Oids.NAME,
          Oids.BIRTH,
          Oids.SEX,
          Oids.ADDRESS,
          Oids.NAME_SUBSTITUTED,
          Oids.ADDRESS_SUBSTITUTED);

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(Extension.subjectAlternativeName, WrittenAttributes::of)
        .flatMap(attributes ->
            foundWhen(
                attributes.readable() && !attributes.types().equals(ORDER), attributes.types()));
  }
}
