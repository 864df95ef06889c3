package dev.daicho.foundation.procedure;

import dev.daicho.foundation.text.Messages;

/** Nobody is told anything about anybody, nor changes it, without saying what for. */
@Basis(
    value = "個人情報の保護に関する法律69条",
    english = "Personal information is used and provided only for a stated purpose.",
    from = "2023-04-01")
public final class PurposeIsNamed {

  private PurposeIsNamed() {}

  /** Whether the words name one: neither spaces of any width nor marks alone say anything. */
  public static Verdict of(String purpose) {
    return purpose.codePoints().anyMatch(Character::isLetterOrDigit)
        ? Verdict.met(PurposeIsNamed.class)
        : Verdict.broken(PurposeIsNamed.class, Messages.get("gate.purpose-is-named"));
  }
}
