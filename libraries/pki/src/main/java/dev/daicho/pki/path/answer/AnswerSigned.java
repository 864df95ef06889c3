package dev.daicho.pki.path.answer;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.Shown;
import java.util.List;

/**
 * The key of an authority that is believed, or of a certificate that came with it, has signed it
 * (RFC 6960, 3.2).
 */
public final class AnswerSigned implements Check<AnswerCase> {

  private static final Clause CLAUSE =
      Clause.of("RFC 6960", "3.2 (2)", "応答の署名が正しいこと", "its signature is valid");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(AnswerGiven.class);
  }

  @Override
  public Look examine(AnswerCase given) {
    Field produced = Field.of("作成", "producedAt", Shown.moment(given.answer().producedAt()));
    return given
        .signer()
        .map(signer ->
            Look.passed(
                produced,
                Field.of("署名者", "signer", Shown.name(signer.certificate().fields().subject()))))
        .orElseGet(() ->
            Look.failed(
                "信頼する認証局の鍵でも、添付された証明書の鍵でも検証できません。",
                "Neither an authority that is believed nor a certificate in it verifies it.",
                produced));
  }
}
