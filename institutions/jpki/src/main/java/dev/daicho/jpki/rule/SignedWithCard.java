package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.Verification;
import org.bouncycastle.asn1.x509.Certificate;

/** Who applies for a phone has signed it with the card. */
@Basis(
    value = "公的個人認証法16条の2第2項・第3項、35条の2第2項・第3項",
    english =
        "An application for a phone's certificate is signed with the key of the card's signing certificate.",
    from = "2023-05-11")
public final class SignedWithCard {

  private SignedWithCard() {}

  /** Whether the signature is that of the certificate's key. */
  public static Verdict of(
      Certificate card, SignatureScheme scheme, byte[] application, byte[] signature) {
    return Verification.holds(card.getSubjectPublicKeyInfo(), scheme, application, signature)
        ? Verdict.met(SignedWithCard.class)
        : Verdict.broken(SignedWithCard.class, Messages.get("jpki.signed-with-card.other"));
  }
}
