package dev.daicho.jpki.rule;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.profile.CertificateKind;
import java.util.Optional;

/** A signing certificate ends when what it says of its holder is not so any more. */
@Basis(
    value = "公的個人認証法12条1号",
    english =
        "A signing certificate is revoked when an item that it tells is revised in more than a minor way.",
    from = "2016-01-01")
public final class SigningEndsWithRevision {

  private SigningEndsWithRevision() {}

  /** Why it ends, if it does. */
  public static Optional<RevocationCause> of(
      CertificateRecord record, HolderChange.ItemsRevised revised) {
    return record.kind() == CertificateKind.SIGNING && !MinorRevision.is(revised)
        ? Optional.of(RevocationCause.ATTRIBUTES_CHANGED)
        : Optional.empty();
  }
}
