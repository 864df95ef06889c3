package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.RevocationCause;

/**
 * A change of name or address ends a signing certificate only; nobody who moves loses their
 * authentication certificate by that.
 */
@Basis(
    value = "公的個人認証法12条・31条",
    english =
        "Each authority's certificates are revoked for the causes that the law names for them.",
    from = "2016-01-01")
public final class CauseHoldsForKind {

  private CauseHoldsForKind() {}

  /** Whether the cause is one of that authority's. */
  public static Verdict of(RevocationCause cause, Authority authority) {
    return cause.holdsFor(authority)
        ? Verdict.met(CauseHoldsForKind.class)
        : Verdict.broken(
            CauseHoldsForKind.class,
            Messages.get(
                "jpki.cause-holds-for-kind.other-authority", cause.title(), authority.title()));
  }
}
