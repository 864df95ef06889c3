package dev.daicho.jpki.rule;

import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.RevocationCause;

/**
 * What no record tells and a person has to judge is decided by two: that a certificate was issued
 * with an error, that an authority's key leaked, that a suspended certificate may be used again
 * although its holder does not stand at a window. The regulation asks for several people where keys
 * are concerned and for permission to each operation by its weight; that the other two are of that
 * weight is ours.
 */
@Basis(
    value = "公的個人認証法施行規則74条2号・3号",
    english =
        "What only a person can judge is done when one has proposed it and another has confirmed it.",
    from = "2016-01-01")
public final class TwoPersonsDecide {

  private TwoPersonsDecide() {}

  /** Whether somebody alone may revoke for that cause. */
  public static Verdict alone(RevocationCause cause) {
    return switch (cause) {
      case RECORD_ERROR, AUTHORITY_KEY_LEAKED ->
          Verdict.broken(
              TwoPersonsDecide.class, Messages.get("jpki.two-persons-decide.cause", cause.title()));
      case NOT_HANDED_OVER,
          HOLDERS_REQUEST,
          KEY_LEAKED,
          CARD_VOID,
          ATTRIBUTES_CHANGED,
          RECORD_REMOVED,
          DID_NOT_MOVE_IN,
          ANNEX_REMOVED,
          REPLACED,
          PARENT_ENDED,
          PHONE_CHANGED ->
          Verdict.silent();
    };
  }

  /** Whether somebody alone may lift a suspension: an officer who has the holder before them. */
  public static Verdict alone(Role lifting) {
    return lifting.mayDecide()
        ? Verdict.silent()
        : Verdict.broken(TwoPersonsDecide.class, Messages.get("jpki.two-persons-decide.lifting"));
  }

  /** Whether whoever decides is another than whoever proposed it. */
  public static Verdict of(String proposer, String decider) {
    return proposer.equals(decider)
        ? Verdict.broken(TwoPersonsDecide.class, Messages.get("jpki.two-persons-decide.same"))
        : Verdict.met(TwoPersonsDecide.class);
  }
}
