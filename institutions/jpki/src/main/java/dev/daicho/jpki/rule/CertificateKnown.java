package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.CertificateNumber;

/** Nothing is done to a certificate that is not on record. */
@Basis(
    value = "公的個人認証法8条・27条",
    english = "Every certificate that was issued is on record.",
    from = "2016-01-01")
public final class CertificateKnown {

  private CertificateKnown() {}

  /** Whether it is on record. */
  public static Verdict of(CertificateNumber number, boolean known) {
    return known
        ? Verdict.met(CertificateKnown.class)
        : Verdict.broken(
            CertificateKnown.class, Messages.get("jpki.certificate-known.unknown", number.hex()));
  }
}
