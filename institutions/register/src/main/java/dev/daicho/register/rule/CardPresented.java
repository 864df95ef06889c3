package dev.daicho.register.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/**
 * At a move-in without paper the card is handed over: each holder's own, and the head's for members
 * who hold none.
 */
@Basis(
    value = "住民基本台帳法施行令24条の2第1項3号・2項3号",
    english = "Who moves in without paper presents the card.",
    from = "2016-01-01")
public final class CardPresented {

  private CardPresented() {}

  /** Whether it was. */
  public static Verdict of(boolean presented) {
    return presented
        ? Verdict.met(CardPresented.class)
        : Verdict.broken(CardPresented.class, Messages.get("register.card-presented.not"));
  }
}
