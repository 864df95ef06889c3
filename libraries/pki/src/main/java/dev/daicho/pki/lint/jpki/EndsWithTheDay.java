package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.Lint;
import java.util.Optional;

/**
 * A certificate ends with the last second of a day in Japan, 14:59:59Z (JPKI profile, validity).
 */
public final class EndsWithTheDay implements Lint {

  private static final Clause CLAUSE =
      Clause.of(
          "JPKI profile",
          "validity",
          "有効期間は日本時間23時59分59秒に終わること",
          "ends with the last second of a day in Japan, 14:59:59Z");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public Optional<Finding> examine(Examined certificate) {
    return certificate
        .notAfter()
        .instant()
        .flatMap(until -> foundWhen(!until.toString().endsWith("T14:59:59Z"), until));
  }
}
