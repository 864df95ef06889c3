package dev.daicho.jpki.relying;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.util.Optional;

/** A deemed verifier hangs on a platform operator. */
@Basis(
    value = "公的個人認証法施行規則29条",
    english =
        "Who leaves all verification to a platform operator counts as accredited while that one is.",
    from = "2016-01-01")
public final class PlatformTakesOver {

  private PlatformTakesOver() {}

  /**
   * Whether it does, or needs not.
   *
   * @param platform whom it names; empty when there is none of that code
   */
  public static Verdict of(PartyKind kind, Optional<RelyingParty> platform) {
    boolean fits =
        kind != PartyKind.DEEMED_VERIFIER
            || platform.filter(one -> one.kind() == PartyKind.PLATFORM_OPERATOR).isPresent();
    return fits
        ? Verdict.met(PlatformTakesOver.class)
        : Verdict.broken(
            PlatformTakesOver.class, Messages.get("jpki-relying.platform-takes-over.none"));
  }
}
