package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/**
 * A certificate is as demanded: just those extensions are critical that its kind has so (JPKI
 * profile, extensions).
 */
public final class CriticalAsExpected implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "extensions",
          "決められた拡張だけがクリティカルであること",
          "just those extensions are critical that its kind has so");

  private final Expected expected;

  /** As its kind and its issuer make it. */
  CriticalAsExpected(Expected expected) {
    this.expected = expected;
  }

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate.extensions().stream()
        .filter(one -> expected.extensions().containsKey(one.getExtnId().getId()))
        .filter(one ->
            one.isCritical()
                != Boolean.TRUE.equals(expected.extensions().get(one.getExtnId().getId())))
        .findFirst()
        .flatMap(one -> foundWhen(true, one.getExtnId() + " critical " + one.isCritical()));
  }
}
