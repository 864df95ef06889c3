package dev.daicho.pki.path.answer;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Finding;
import dev.daicho.pki.lint.rfc5280.NoUnknownCriticalExtension;
import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import java.util.List;

/** All critical extensions of the responder's certificate are known (RFC 5280, 6.1.5 (f)). */
public final class ResponderExtensionsKnown implements Check<AnswerCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280(
          "6.1.5 (f)",
          "レスポンダの証明書の重要な拡張がすべて知られていること",
          "all critical extensions of the responder are known");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(AnswerSigned.class);
  }

  @Override
  public Look examine(AnswerCase given) {
    Finding unknown =
        new NoUnknownCriticalExtension()
            .examine(given.whoSigned().certificate().fields())
            .orElse(null);
    return unknown == null
        ? Look.passed()
        : Look.failed(
            "知らない重要な拡張があります。",
            "A critical extension is not known.",
            Field.of("拡張", "extension", unknown.seen()));
  }
}
