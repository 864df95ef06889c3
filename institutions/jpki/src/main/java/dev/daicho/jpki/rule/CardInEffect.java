package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.CardTerm;
import java.time.LocalDate;
import java.util.Optional;

/** A certificate is issued for a card that has effect, on its last day too. */
@Basis(
    value = "公的個人認証法3条4項・22条4項",
    english = "What is issued for a card is written to a card that has effect.",
    from = "2016-01-01")
public final class CardInEffect {

  private CardInEffect() {}

  /**
   * Whether one may be issued for it.
   *
   * @param term what card administration says of it
   */
  public static Verdict of(Optional<CardTerm.Term> term, LocalDate today) {
    if (term.isEmpty()) {
      return Verdict.broken(CardInEffect.class, Messages.get("jpki.card-in-effect.unknown"));
    }
    return term.get().inEffect() && !today.isAfter(term.get().lastDay())
        ? Verdict.met(CardInEffect.class)
        : Verdict.broken(CardInEffect.class, Messages.get("jpki.card-in-effect.void"));
  }
}
