package dev.daicho.pki.path.answer;

import dev.daicho.pki.Words;
import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.Revocations;
import dev.daicho.pki.status.CertificateStatus;
import java.util.List;

/** It does not say that the certificate was revoked when it was used (RFC 5280, 6.1.3 (a)(3)). */
public final class NotRevokedByAnswer implements Check<AnswerCase> {

  private static final Clause CLAUSE =
      Clause.rfc5280("6.1.3 (a)(3)", "使われた時に失効していないこと", "was not revoked when it was used");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(StatusKnown.class);
  }

  @Override
  public Look examine(AnswerCase given) {
    return given.single().orElseThrow().status() instanceof CertificateStatus.Revoked revoked
        ? Revocations.look(revoked.when(), revoked.reason(), given.moment())
        : Look.passed(Field.of("状態", "status", new Words("有効", "good")));
  }
}
