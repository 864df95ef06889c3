package dev.daicho.jpki.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.HolderFiling;
import java.util.List;

/** A holder reports at the municipality's window that a key leaked or the card cannot be used. */
@Basis(
    value = "公的個人認証法10条1項・29条1項",
    english =
        "A holder reports through the municipality that a key leaked or the card cannot be used.",
    from = "2016-01-01")
public final class ReportKeyLeakedAtWindow {

  private final WindowFilings filings;

  /**
   * @param filings how it is acted upon
   */
  public ReportKeyLeakedAtWindow(WindowFilings filings) {
    this.filings = filings;
  }

  /**
   * Acts upon what was filed.
   *
   * @param officer who checked identity
   * @return what ended, each certificate before the phone's that follows it; refused by {@link
   *     dev.daicho.jpki.rule.IdentityChecked}, {@link dev.daicho.jpki.rule.AppliesWhereRecorded} or
   *     {@link dev.daicho.jpki.rule.WasIssuedOne}
   * @throws IllegalArgumentException when nobody has ever had that resident code
   */
  public Outcome<List<CertificateNumber>> file(WindowFilings.Filing filing, Actor officer) {
    return filings.act(
        ReportKeyLeakedAtWindow.class, HolderFiling.Matter.KEY_LEAKED, filing, officer);
  }
}
