package dev.daicho.jpki.procedure;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.HolderFiling;
import java.util.List;

/** A holder asks at the municipality's window that certificates on their card be revoked. */
@Basis(
    value = "公的個人認証法9条1項・28条1項",
    english = "A holder requests revocation through the municipality that keeps their record.",
    from = "2016-01-01")
public final class RequestRevocationAtWindow {

  private final WindowFilings filings;

  /**
   * @param filings how it is acted upon
   */
  public RequestRevocationAtWindow(WindowFilings filings) {
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
        RequestRevocationAtWindow.class, HolderFiling.Matter.REVOCATION, filing, officer);
  }
}
