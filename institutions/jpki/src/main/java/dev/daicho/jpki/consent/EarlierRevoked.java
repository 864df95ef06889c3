package dev.daicho.jpki.consent;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/** Attributes are given when those that the party has are out of date. */
@Basis(
    value = "公的個人認証法19条5項・18条3項",
    english =
        "The latest attributes are given when the earlier certificate is found revoked and a current one exists.",
    from = "2023-05-16")
public final class EarlierRevoked {

  private EarlierRevoked() {}

  /** Whether the earlier certificate is revoked for good. */
  public static Verdict revoked(boolean revoked) {
    return revoked
        ? Verdict.met(EarlierRevoked.class)
        : Verdict.broken(EarlierRevoked.class, Messages.get("jpki-consent.earlier-revoked.not"));
  }

  /** Whether the holder has a certificate of the same kind that has effect. */
  public static Verdict succeeded(boolean there) {
    return there
        ? Verdict.met(EarlierRevoked.class)
        : Verdict.broken(EarlierRevoked.class, Messages.get("jpki-consent.earlier-revoked.none"));
  }
}
