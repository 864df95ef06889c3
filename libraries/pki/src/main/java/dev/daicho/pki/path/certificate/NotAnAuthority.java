package dev.daicho.pki.path.certificate;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.PathCase;
import java.util.List;

/**
 * It is a subscriber's and not an authority's: whoever has it must not issue others (RFC 5280,
 * 4.2.1.9).
 */
public final class NotAnAuthority implements Check<PathCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("4.2.1.9", "認証局の証明書（CA:TRUE）でないこと", "is not an authority's (CA:TRUE)");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(WellFormed.class);
  }

  @Override
  public Look examine(PathCase path) {
    boolean authority = path.certificate().fields().authority();
    return Look.of(
        !authority,
        "basicConstraintsが認証局のもの（CA:TRUE）です。利用者の証明書ではありません。",
        "Its basicConstraints say CA:TRUE, so it is not a subscriber's.",
        Field.of("CA", "CA", Boolean.toString(authority)));
  }
}
