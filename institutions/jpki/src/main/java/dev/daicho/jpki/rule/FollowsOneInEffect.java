package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.record.CertificateRecord;
import java.time.Instant;
import java.util.Optional;

/** A certificate for a phone is issued to somebody whose certificate on the card has effect. */
@Basis(
    value = "公的個人認証法16条の2第3項・35条の2第1項",
    english =
        "A phone's certificate is issued while the card's has effect and is not suspended, and not after it lost it.",
    from = "2023-05-11")
public final class FollowsOneInEffect {

  private FollowsOneInEffect() {}

  /** Whether what would be followed has effect at that moment. */
  public static Verdict of(Optional<CertificateRecord> cards, Instant now) {
    return cards.filter(record -> record.isGood(now) && record.parent() == null).isPresent()
        ? Verdict.met(FollowsOneInEffect.class)
        : Verdict.broken(FollowsOneInEffect.class, Messages.get("jpki.follows-one-in-effect.none"));
  }
}
