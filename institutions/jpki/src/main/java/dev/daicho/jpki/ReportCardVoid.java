package dev.daicho.jpki;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.procedure.Certificates;
import dev.daicho.jpki.rule.CardVoidIsReport;
import java.util.List;

/**
 * A card lost its effect (番号利用法17条10項), says card administration: every certificate on it is
 * revoked, and those on phones that follow them, in one transaction. Told again, nothing changes.
 */
@Basis(
    value = "公的個人認証法施行規則17条・53条",
    english = "The certificates of a card that lost its effect are revoked as if it was reported.",
    from = "2016-01-01")
public final class ReportCardVoid {

  private final Certificates certificates;

  /**
   * @param certificates where it is done
   */
  public ReportCardVoid(Certificates certificates) {
    this.certificates = certificates;
  }

  /**
   * Reports it.
   *
   * @param card its number
   * @return what was revoked by this, each card's certificate before the phone's that follows it;
   *     nothing when there was nothing in effect
   */
  public List<CertificateNumber> report(String card, Certificates.By by) {
    return certificates.end(
        ReportCardVoid.class,
        by,
        book -> book.holdOn(card),
        record -> CardVoidIsReport.of(record, card));
  }
}
