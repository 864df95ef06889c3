package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.CertificateNumber;

/**
 * What was put on record to be signed may lose its reason before it is: its holder moved, the card
 * became void. Then it is given up, and nobody is given what was signed meanwhile.
 */
@Basis(
    value = "公的個人認証法8条・12条・27条・31条",
    english =
        "A certificate whose cause of revocation came while it was being issued is not handed over.",
    from = "2016-01-01")
public final class NotGivenUp {

  private NotGivenUp() {}

  /** Whether it waited to be signed until it was. */
  public static Verdict of(CertificateNumber number, boolean waited) {
    return waited
        ? Verdict.met(NotGivenUp.class)
        : Verdict.broken(
            NotGivenUp.class, Messages.get("jpki.not-given-up.meanwhile", number.hex()));
  }
}
