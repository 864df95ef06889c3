package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.Authority;

/**
 * It is on record of an authority's own keys only that they leaked: with an identifier that was
 * mistyped everybody would believe the matter settled.
 */
@Basis(
    value = "公的個人認証法14条・33条",
    english =
        "What an authority signed with its key that leaked, was lost or damaged has no effect.",
    from = "2016-01-01")
public final class KeyKnown {

  private KeyKnown() {}

  /** Whether it is one of that authority's keys, its former ones among them. */
  public static Verdict of(Authority authority, boolean known) {
    return known
        ? Verdict.met(KeyKnown.class)
        : Verdict.broken(KeyKnown.class, Messages.get("jpki.key-known.unknown", authority.title()));
  }
}
