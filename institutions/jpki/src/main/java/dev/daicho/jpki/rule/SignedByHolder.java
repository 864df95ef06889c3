package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.record.CertificateRecord;
import java.time.Instant;
import java.util.Optional;

/**
 * Who ends a certificate over the network signs with the key of a signing certificate of their own,
 * on the card or on the phone, that has effect. So also for an authentication certificate, whose
 * own key signs nothing; who has no signing certificate goes to a window.
 */
@Basis(
    value = "公的個人認証法9条4項・10条4項・16条の8第2項・16条の9第2項・28条4項・29条4項・35条の8第2項・35条の9第2項",
    english =
        "A request for revocation or a report of a leaked key sent over the network is signed with the holder's own signing key.",
    from = "2016-01-01")
public final class SignedByHolder {

  private SignedByHolder() {}

  /**
   * Whether it is signed so.
   *
   * @param record what is to be ended
   * @param signer the certificate that the filing names
   * @param holds whether its key made the signature
   */
  public static Verdict of(
      CertificateRecord record, Optional<CertificateRecord> signer, boolean holds, Instant now) {
    boolean own =
        signer
            .filter(one -> one.number().authority() == Authority.SIGNING)
            .filter(one -> one.isGood(now))
            .filter(one -> one.holder().equals(record.holder()))
            .isPresent();
    return own && holds
        ? Verdict.met(SignedByHolder.class)
        : Verdict.broken(SignedByHolder.class, Messages.get("jpki.signed-by-holder.other"));
  }
}
