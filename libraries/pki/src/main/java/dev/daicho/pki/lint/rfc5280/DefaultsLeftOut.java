package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.x509.Extension;

/** A certificate is as demanded: a value that is the default is not written (X.690, 11.5). */
public final class DefaultsLeftOut implements Lint {

  private static final Clause CLAUSE =
      Clause.of("X.690", "11.5", "既定値は書かないこと", "a value that is the default is not written");
  private static final int EXTENSIONS_TAG = 3;

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    boolean criticalFalse =
        Stream.of(certificate.prepared().toArray())
            .filter(ASN1TaggedObject.class::isInstance)
            .map(ASN1TaggedObject.class::cast)
            .filter(tagged -> tagged.getTagNo() == EXTENSIONS_TAG)
            .flatMap(tagged -> Stream.of(ASN1Sequence.getInstance(tagged, true).toArray()))
            .anyMatch(one -> ((ASN1Sequence) one).getObjectAt(1).equals(ASN1Boolean.FALSE));
    boolean authorityFalse =
        certificate.value(Extension.basicConstraints, ASN1Sequence::getInstance).stream()
            .anyMatch(
                limits -> limits.size() > 0 && limits.getObjectAt(0).equals(ASN1Boolean.FALSE));
    return foundWhen(criticalFalse || authorityFalse, "FALSE");
  }
}
