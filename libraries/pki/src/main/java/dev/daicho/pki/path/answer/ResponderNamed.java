package dev.daicho.pki.path.answer;

import dev.daicho.pki.extension.KeyIdentifier;
import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.path.Shown;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ocsp.ResponderID;

/** It names as its responder who has signed it (RFC 6960, 3.2). */
public final class ResponderNamed implements Check<AnswerCase> {

  private static final Clause CLAUSE =
      Clause.of(
          "RFC 6960", "3.2 (3)", "名乗るレスポンダが署名者であること", "names as its responder who has signed it");

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
    ReadCertificate signer = given.whoSigned().certificate();
    ResponderID id = given.answer().responder();
    byte[] key = id.getKeyHash();
    boolean right =
        key == null
            ? signer.fields().subject().equals(id.getName())
            : Arrays.equals(key, KeyIdentifier.of(signer.fields().key()));
    return Look.of(
        right,
        "名乗っているレスポンダと署名者が違います。",
        "The responder that it names is not who has signed.",
        Field.of("レスポンダ", "responder", key == null ? Shown.name(id.getName()) : Shown.hex(key)));
  }
}
