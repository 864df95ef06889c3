package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.profile.CertificateKind;
import java.util.Optional;

/**
 * That the card's key leaked, or the card cannot be used, is reported from the phone and signed
 * with the phone's key: the card's proves nothing any more. Of the phone's own key either reports.
 */
@Basis(
    value = "公的個人認証法10条4項・29条4項",
    english =
        "A report over the network that a card's key leaked is signed with the key of the signing certificate on the phone.",
    from = "2023-05-11")
public final class ReportedFromPhone {

  private ReportedFromPhone() {}

  /**
   * Whether it is signed so.
   *
   * @param record whose key leaked
   * @param signer the certificate that the report names
   */
  public static Verdict of(CertificateRecord record, Optional<CertificateRecord> signer) {
    boolean fromPhone =
        signer.filter(one -> one.kind() == CertificateKind.PHONE_SIGNING).isPresent();
    return record.parent() != null || fromPhone
        ? Verdict.met(ReportedFromPhone.class)
        : Verdict.broken(ReportedFromPhone.class, Messages.get("jpki.reported-from-phone.card"));
  }
}
