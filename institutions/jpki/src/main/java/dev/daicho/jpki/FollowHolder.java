package dev.daicho.jpki;

import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.procedure.Certificates;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.MoveBook;
import dev.daicho.jpki.rule.AuthenticationEndsWithRemoval;
import dev.daicho.jpki.rule.EndsWithAnnex;
import dev.daicho.jpki.rule.SigningEndsWithRemoval;
import dev.daicho.jpki.rule.SigningEndsWithRevision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Something became of a holder's records: the certificates that lose their effect by it are
 * revoked, with those on phones that follow them, in one transaction. What was put on record after
 * the change is not touched by it, so that a notice that comes late, or twice, changes nothing.
 */
@Basis(
    value = "公的個人認証法12条・31条",
    english =
        "J-LIS revokes certificates when it learns from what it keeps that a cause of the law has come.",
    from = "2016-01-01")
public final class FollowHolder {

  private final Certificates certificates;
  private final MoveBook moves;

  /**
   * @param certificates where it is done
   * @param moves who is awaited elsewhere
   */
  public FollowHolder(Certificates certificates, MoveBook moves) {
    this.certificates = certificates;
    this.moves = moves;
  }

  /**
   * Follows a change. What was put on record at a moment that has not come yet was so before the
   * clock was set back, and is touched as what is older than the change.
   *
   * @param recorded when the register recorded it, town time
   * @return what was revoked by this; what waited to be signed and was given up is among it
   */
  public List<CertificateNumber> follow(
      Holder holder, HolderChange change, Instant recorded, Certificates.By by) {
    Instant now = certificates.now();
    return certificates.end(
        FollowHolder.class,
        by,
        book -> {
          note(holder, change, recorded);
          return book.holdOf(holder);
        },
        record ->
            record.preparedAt().isAfter(recorded) && !record.preparedAt().isAfter(now)
                ? Optional.empty()
                : cause(record, holder, change));
  }

  private void note(Holder holder, HolderChange change, Instant recorded) {
    switch (change) {
      case HolderChange.MoveOutFiled filed -> moves.await(holder, filed, recorded);
      case HolderChange.MoveOutWithdrawn withdrawn -> moves.withdrawn(holder, recorded);
      case HolderChange.MovedIn movedIn -> moves.arrived(holder, recorded);
      case HolderChange.ItemsRevised revised -> {}
      case HolderChange.RecordRemoved removed -> {}
      case HolderChange.AnnexRemoved removed -> {}
    }
  }

  private Optional<RevocationCause> cause(
      CertificateRecord record, Holder holder, HolderChange change) {
    return switch (change) {
      case HolderChange.ItemsRevised revised -> SigningEndsWithRevision.of(record, revised);
      case HolderChange.RecordRemoved removed ->
          SigningEndsWithRemoval.of(record, removed, moves.last(holder))
              .or(() -> AuthenticationEndsWithRemoval.of(record, removed));
      case HolderChange.AnnexRemoved removed -> EndsWithAnnex.of(record, removed);
      case HolderChange.MoveOutFiled filed -> Optional.empty();
      case HolderChange.MoveOutWithdrawn withdrawn -> Optional.empty();
      case HolderChange.MovedIn movedIn -> Optional.empty();
    };
  }
}
