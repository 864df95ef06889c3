package dev.daicho.pki.path.answer;

import dev.daicho.pki.Words;
import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.status.CertificateStatus;
import java.util.List;

/** The responder knows the certificate (RFC 6960, 2.2). */
public final class StatusKnown implements Check<AnswerCase> {

  private static final Clause CLAUSE =
      Clause.of("RFC 6960", "2.2", "レスポンダが証明書を知っていること", "the responder knows the certificate");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(
        AnswerSigned.class,
        ResponderNamed.class,
        ResponderDelegated.class,
        ResponderValid.class,
        ResponderExtensionsKnown.class,
        AnswerAboutIt.class,
        AnswerBegun.class,
        AnswerNotOld.class);
  }

  @Override
  public List<Class<?>> needsUnlessLeftOut() {
    return List.of(NonceRepeated.class);
  }

  @Override
  public Look examine(AnswerCase given) {
    boolean known = !(given.single().orElseThrow().status() instanceof CertificateStatus.Unknown);
    return Look.of(
        known,
        "レスポンダはこの証明書を知りません。",
        "The responder does not know this certificate.",
        Field.of("状態", "status", known ? new Words("既知", "known") : new Words("不明", "unknown")));
  }
}
