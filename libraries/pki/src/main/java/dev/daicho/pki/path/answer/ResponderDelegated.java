package dev.daicho.pki.path.answer;

import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.path.AnswerCase;
import dev.daicho.pki.path.Check;
import dev.daicho.pki.path.Field;
import dev.daicho.pki.path.Look;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.path.Shown;
import dev.daicho.pki.path.TrustAnchors;
import java.util.List;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * Who has signed it is the authority itself, or has a certificate of that authority for signing
 * OCSP answers (RFC 6960, 4.2.2.2).
 */
public final class ResponderDelegated implements Check<AnswerCase> {

  private static final Clause CLAUSE =
      Clause.of(
          "RFC 6960",
          "4.2.2.2",
          "レスポンダが認証局自身か、その認証局からOCSP署名を任されていること",
          "the responder is the authority itself or its delegate");

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
    AnswerCase.Signer signer = given.whoSigned();
    ReadCertificate authority = signer.authority().orElse(null);
    if (authority == null) {
      return Look.failed(
          "信頼する認証局が発行したレスポンダではありません。",
          "The responder's certificate is not of an authority that is believed.",
          Field.of("署名者", "signer", Shown.name(signer.certificate().fields().subject())));
    }
    Field shown = TrustAnchors.shown(authority);
    if (!given.about().map(path -> path.authority().isSame(authority)).orElse(true)) {
      return Look.failed(
          "証明書の発行者とは別の認証局のレスポンダです。",
          "It is a responder of another authority than the certificate's.",
          shown);
    }
    return Look.of(
        signer.itself() || isForAnswers(signer.certificate().fields()),
        "OCSPSigningを任されていません。",
        "It has not been given OCSPSigning.",
        shown);
  }

  private static boolean isForAnswers(Examined certificate) {
    return TrustAnchors.allows(certificate, KeyUsage.digitalSignature)
        && certificate
            .value(
                Extension.extendedKeyUsage,
                value ->
                    ExtendedKeyUsage.getInstance(value)
                        .hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning))
            .orElse(false);
  }
}
