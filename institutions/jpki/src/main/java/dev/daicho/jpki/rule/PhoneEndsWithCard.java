package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.RevocationCause;

/**
 * A certificate on a phone loses its effect when the card's does, whatever the reason but the end
 * of its term, which both share. Also when the card's is renewed: that is a request for revocation
 * and a new application.
 */
@Basis(
    value = "公的個人認証法16条の13・35条の13",
    english = "When the card's certificate loses its effect, the one on the phone loses it too.",
    from = "2023-05-11")
public final class PhoneEndsWithCard {

  private PhoneEndsWithCard() {}

  /**
   * Why the one on the phone ends.
   *
   * @param cards why the one on the card does; the leak of the authority's key concerns what is on
   *     phones in the same way (16条の12, 35条の12)
   */
  public static RevocationCause causeOf(RevocationCause cards) {
    return cards == RevocationCause.AUTHORITY_KEY_LEAKED ? cards : RevocationCause.PARENT_ENDED;
  }
}
