package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;

/** Who asks stands in the register, once. */
@Basis(
    value = "公的個人認証法17条1項・36条1項",
    english = "A relying party notifies J-LIS before it asks, and stands in the register once.",
    from = "2016-01-01")
public final class RegisteredOnce {

  private RegisteredOnce() {}

  /** Whether nobody of that code is there yet. */
  public static Verdict free(String code, boolean taken) {
    return taken
        ? Verdict.broken(
            RegisteredOnce.class, Messages.get("jpki-relying.registered-once.taken", code))
        : Verdict.met(RegisteredOnce.class);
  }

  /** Whether somebody of that code is there. */
  public static Verdict known(String code, boolean there) {
    return there
        ? Verdict.met(RegisteredOnce.class)
        : Verdict.broken(
            RegisteredOnce.class, Messages.get("jpki-relying.registered-once.unknown", code));
  }

  /** Whether a party's key or certificate may be put into the register. */
  static Verdict credential(String party, boolean free) {
    return free
        ? Verdict.met(RegisteredOnce.class)
        : Verdict.broken(
            RegisteredOnce.class, Messages.get("jpki-relying.registered-once.credential", party));
  }
}
