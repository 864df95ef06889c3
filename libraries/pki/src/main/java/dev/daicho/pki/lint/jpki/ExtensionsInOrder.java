package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.List;
import java.util.Optional;

/** A certificate has just its kind's extensions in their order (JPKI profile, extensions). */
public final class ExtensionsInOrder implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "extensions",
          "決められた拡張が決められた順にあること",
          "has just its kind's extensions in their order");

  private final Expected expected;

  /** As its kind and its issuer make it. */
  ExtensionsInOrder(Expected expected) {
    this.expected = expected;
  }

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    List<String> types =
        certificate.extensions().stream().map(one -> one.getExtnId().getId()).distinct().toList();
    return foundWhen(!types.equals(List.copyOf(expected.extensions().keySet())), types);
  }
}
