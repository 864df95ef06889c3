package dev.daicho.jpki.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.HolderFiling;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.SignatureScheme;

/**
 * A holder reports over the network that a key leaked, was lost or damaged, or that the card or
 * phone it lies on cannot be used; that ends the certificate.
 */
@Basis(
    value = "公的個人認証法10条4項・29条4項・16条の9・35条の9",
    english =
        "A holder reports over the network that a key leaked or what it lies on cannot be used, and the certificate is revoked.",
    from = "2023-05-11")
public final class ReportKeyLeaked {

  private final SignedFilings filings;

  /**
   * @param filings how it is acted upon
   */
  public ReportKeyLeaked(SignedFilings filings) {
    this.filings = filings;
  }

  /**
   * Acts upon what was sent.
   *
   * @param scheme how it was signed
   * @param signature of the filing's bytes
   * @param who sends it
   * @return the record as it is now; refused by {@link dev.daicho.jpki.rule.CertificateKnown},
   *     {@link dev.daicho.jpki.rule.SignedByHolder}, {@link
   *     dev.daicho.jpki.rule.ReportedFromPhone}, {@link dev.daicho.jpki.rule.AppliedOnce} or {@link
   *     dev.daicho.jpki.rule.StillInEffect}, having changed nothing
   * @throws IllegalArgumentException when the filing is about another matter
   */
  public Outcome<CertificateRecord> file(
      HolderFiling filing, SignatureScheme scheme, byte[] signature, Actor who) {
    return filings.act(
        ReportKeyLeaked.class,
        HolderFiling.Matter.KEY_LEAKED,
        filing,
        scheme,
        signature,
        new Certificates.By(who, filing.matter().title().ja()));
  }
}
