package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.Hold;

/**
 * While the card's certificate is suspended, so is the one on the phone; it is released with it,
 * unless the phone itself was reported.
 */
@Basis(
    value = "公的個人認証法16条の13・35条の13",
    english = "What follows the card's certificate has no more effect than that has.",
    from = "2023-05-11")
public final class PhoneHeldWithCard {

  private PhoneHeldWithCard() {}

  /** Whether a suspension of the card's certificate suspends this one for its sake. */
  public static boolean suspends(CertificateRecord phones) {
    return !phones.isHeld() || !phones.holds().contains(Hold.PARENT);
  }

  /** Whether it is suspended for the card's sake, so that the card's release concerns it. */
  public static boolean releases(CertificateRecord phones) {
    return phones.isHeld() && phones.holds().contains(Hold.PARENT);
  }
}
