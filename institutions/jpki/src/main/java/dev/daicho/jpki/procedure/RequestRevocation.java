package dev.daicho.jpki.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.HolderFiling;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.SignatureScheme;

/**
 * A holder asks over the network that one of their certificates, on the card or on a phone, be
 * revoked. A phone that is used no more is no other matter: its holder has to ask so at once.
 */
@Basis(
    value = "公的個人認証法9条4項・28条4項・16条の8・35条の8",
    english =
        "A holder requests the revocation of a certificate over the network, signed with their signing key.",
    from = "2016-01-01")
public final class RequestRevocation {

  private final SignedFilings filings;

  /**
   * @param filings how it is acted upon
   */
  public RequestRevocation(SignedFilings filings) {
    this.filings = filings;
  }

  /**
   * Acts upon what was sent.
   *
   * @param scheme how it was signed
   * @param signature of the filing's bytes
   * @param who sends it
   * @return the record as it is now; refused by {@link dev.daicho.jpki.rule.CertificateKnown},
   *     {@link dev.daicho.jpki.rule.SignedByHolder}, {@link dev.daicho.jpki.rule.AppliedOnce} or
   *     {@link dev.daicho.jpki.rule.StillInEffect}, having changed nothing
   * @throws IllegalArgumentException when the filing is about another matter
   */
  public Outcome<CertificateRecord> file(
      HolderFiling filing, SignatureScheme scheme, byte[] signature, Actor who) {
    return filings.act(
        RequestRevocation.class,
        HolderFiling.Matter.REVOCATION,
        filing,
        scheme,
        signature,
        new Certificates.By(who, filing.matter().title().ja()));
  }
}
