package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.record.CertificateRecord;
import java.util.Optional;

/** A card that has lost its effect counts as reported unusable by its holder. */
@Basis(
    value = "公的個人認証法施行規則17条・53条",
    english =
        "When a card loses its effect, its holder is deemed to have reported that it cannot be used.",
    from = "2016-01-01")
public final class CardVoidIsReport {

  private CardVoidIsReport() {}

  /** Why a certificate that lies on that card ends; empty when it lies on another. */
  public static Optional<RevocationCause> of(CertificateRecord record, String card) {
    return record.carrier().equals(card) && record.parent() == null
        ? Optional.of(RevocationCause.CARD_VOID)
        : Optional.empty();
  }
}
