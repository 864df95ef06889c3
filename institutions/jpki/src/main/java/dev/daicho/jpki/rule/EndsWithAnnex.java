package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.record.CertificateRecord;
import java.util.Optional;

/** Both certificates of somebody abroad end when no municipality's annex has them any more. */
@Basis(
    value = "公的個人認証法12条3号・31条3号",
    english =
        "The certificates of somebody abroad are revoked when the annex record is removed and no other municipality has one.",
    from = "2024-05-27")
public final class EndsWithAnnex {

  private EndsWithAnnex() {}

  /** Why one on a card ends, if it does. */
  public static Optional<RevocationCause> of(
      CertificateRecord record, HolderChange.AnnexRemoved removed) {
    return record.parent() == null && removed.abroad() && !removed.recordedElsewhere()
        ? Optional.of(RevocationCause.ANNEX_REMOVED)
        : Optional.empty();
  }
}
