package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;

/**
 * A certificate is as demanded: the subjectAltName of a CA is one directory name (JPKI profile,
 * subjectAltName).
 */
public final class AuthorityJapaneseName implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "subjectAltName",
          "認証局の主体者別名は名前一つのdirectoryNameであること",
          "the subjectAltName of a CA is one directory name");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .value(
            Extension.subjectAlternativeName, value -> GeneralNames.getInstance(value).getNames())
        .flatMap(names ->
            foundWhen(
                names.length != 1 || names[0].getTagNo() != GeneralName.directoryName,
                names.length + " names"));
  }
}
