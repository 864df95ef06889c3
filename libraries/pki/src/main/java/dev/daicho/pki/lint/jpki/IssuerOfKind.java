package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.style.BCStyle;

/** A certificate is as demanded: its issuer is the CA of its kind (JPKI profile, issuer). */
public final class IssuerOfKind implements Lint {

  private static final Clause CLAUSE =
      Clause.of("JPKI profile", "issuer", "発行者は種類に応じた認証局であること", "its issuer is the CA of its kind");

  private final Expected expected;

  /** As its kind and its issuer make it. */
  IssuerOfKind(Expected expected) {
    this.expected = expected;
  }

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    List<String> units = Parts.values(certificate.issuer(), BCStyle.OU);
    return foundWhen(expected.unit().stream().anyMatch(unit -> !units.contains(unit)), units);
  }
}
