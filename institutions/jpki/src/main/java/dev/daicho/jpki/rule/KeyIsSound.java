package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import dev.daicho.jpki.Authority;

/** Nothing is issued under a key of which it is on record that it leaked. */
@Basis(
    value = "公的個人認証法14条・33条・16条の12・35条の12",
    english =
        "What an authority signed with a key that leaked, was lost or damaged has no effect, so nothing more is signed with it.",
    from = "2016-01-01")
public final class KeyIsSound {

  private KeyIsSound() {}

  /** Whether the authority may issue with its key, or its key may be recorded as leaked. */
  public static Verdict of(Authority authority, boolean leaked) {
    return leaked
        ? Verdict.broken(
            KeyIsSound.class, Messages.get("jpki.key-is-sound.leaked", authority.title()))
        : Verdict.met(KeyIsSound.class);
  }
}
