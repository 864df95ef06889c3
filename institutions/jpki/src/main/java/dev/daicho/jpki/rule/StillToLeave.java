package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.foundation.text.Messages;
import java.time.LocalDate;

/**
 * Who has filed to go abroad is given, up to the planned day, a certificate that tells of it and
 * goes on there. After that day they are abroad, and apply as such.
 */
@Basis(
    value = "公的個人認証法7条2項",
    english =
        "A certificate issued from the filing to go abroad to its planned day tells that its holder is abroad, and from which day.",
    from = "2024-05-27")
public final class StillToLeave {

  private StillToLeave() {}

  /** Whether the planned day has not passed. */
  public static Verdict of(LocalDate planned, LocalDate today) {
    return today.isAfter(planned)
        ? Verdict.broken(StillToLeave.class, Messages.get("jpki.still-to-leave.left", planned))
        : Verdict.met(StillToLeave.class);
  }
}
