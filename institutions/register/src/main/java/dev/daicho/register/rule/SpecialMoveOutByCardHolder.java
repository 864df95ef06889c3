package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.util.List;

/**
 * Who moves out without paper holds a My Number Card, or moves together with the head of the
 * household who holds one. A card that only another member holds is of no use to the others.
 */
@Basis(
    value = "住民基本台帳法24条の2第1項・2項",
    english = "Card holders, and members who move with a head who holds a card, need no paper.",
    from = "2016-01-01")
public final class SpecialMoveOutByCardHolder {

  private SpecialMoveOutByCardHolder() {}

  /**
   * One of those who move.
   *
   * @param head whether they are the household's head
   * @param holdsCard whether they hold a card in effect
   */
  public record Mover(boolean head, boolean holdsCard) {}

  /** Whether all of them can move without paper. */
  public static Verdict of(List<Mover> movers) {
    boolean headHolds = movers.stream().anyMatch(mover -> mover.head() && mover.holdsCard());
    long without = headHolds ? 0 : movers.stream().filter(mover -> !mover.holdsCard()).count();
    return without == 0
        ? Verdict.met(SpecialMoveOutByCardHolder.class)
        : Verdict.broken(
            SpecialMoveOutByCardHolder.class,
            Messages.get("register.special-move-out-by-card-holder.without", without));
  }
}
