package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.MoveOut;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.profile.CertificateKind;
import java.util.Optional;

/** A signing certificate ends with its holder's resident record, also when they only move. */
@Basis(
    value = "公的個人認証法12条2号",
    english =
        "A signing certificate is revoked when the resident record is removed, except what was issued for going abroad.",
    from = "2016-01-01")
public final class SigningEndsWithRemoval {

  private SigningEndsWithRemoval() {}

  /**
   * Why it ends, if it does.
   *
   * @param filing the last filing to move out, if one is known
   */
  public static Optional<RevocationCause> of(
      CertificateRecord record, HolderChange.RecordRemoved removed, Optional<MoveOut> filing) {
    boolean outlasts =
        removed.ground() == HolderChange.Ground.MOVE_ABROAD_FILING
            && filing.filter(one -> IssuedForAbroad.is(record, one)).isPresent();
    return record.kind() == CertificateKind.SIGNING && !outlasts
        ? Optional.of(RevocationCause.RECORD_REMOVED)
        : Optional.empty();
  }
}
