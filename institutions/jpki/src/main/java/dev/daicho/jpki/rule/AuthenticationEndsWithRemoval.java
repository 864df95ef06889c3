package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.profile.CertificateKind;
import java.util.Optional;

/** An authentication certificate ends with the resident record, unless its holder filed to move. */
@Basis(
    value = "公的個人認証法31条1号",
    english =
        "An authentication certificate is revoked when the resident record is removed, but not by a filing to move out.",
    from = "2016-01-01")
public final class AuthenticationEndsWithRemoval {

  private AuthenticationEndsWithRemoval() {}

  /** Why it ends, if it does; going abroad is a filing to move out as well. */
  public static Optional<RevocationCause> of(
      CertificateRecord record, HolderChange.RecordRemoved removed) {
    return record.kind() == CertificateKind.AUTHENTICATION
            && removed.ground() == HolderChange.Ground.OTHER
        ? Optional.of(RevocationCause.RECORD_REMOVED)
        : Optional.empty();
  }
}
