package dev.daicho.pki.path.answer;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.Shown;
import java.util.List;

/** The responder's certificate is valid, and so is its authority (RFC 6960, 3.2). */
public final class ResponderValid implements Check<AnswerCase> {

  private static final Clause CLAUSE =
      Clause.of("RFC 6960", "3.2 (4)", "レスポンダの証明書が有効期間内であること", "the responder is valid");

  @Override
  public Clause clause() {
    return CLAUSE;
  }

  @Override
  public List<Class<?>> needs() {
    return List.of(ResponderDelegated.class);
  }

  @Override
  public Look examine(AnswerCase given) {
    AnswerCase.Signer signer = given.whoSigned();
    return Look.of(
        signer.certificate().covers(given.moment().now())
            && signer.authority().orElseThrow().covers(given.moment().now()),
        "レスポンダか認証局の証明書の有効期間外です。",
        "The certificate of the responder or of its authority is not valid at that moment.",
        Field.of("開始", "from", Shown.moment(signer.certificate().notBefore())),
        Field.of("満了", "until", Shown.moment(signer.certificate().notAfter())),
        Field.of("判定時刻", "judged at", Shown.moment(given.moment().now())));
  }
}
