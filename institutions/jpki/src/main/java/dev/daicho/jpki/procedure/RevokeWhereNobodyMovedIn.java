package dev.daicho.jpki.procedure;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.MoveOut;
import dev.daicho.jpki.record.MoveBook;
import dev.daicho.jpki.rule.AuthenticationEndsUnlessMovedIn;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The job of every day: who filed to move out, and has not moved in when thirty days have passed
 * after the planned day, loses the authentication certificate. One transaction a person; run again,
 * it goes on where it stopped.
 */
@Basis(
    value = "公的個人認証法31条2号",
    english =
        "Each day the authentication certificates are revoked of those who have not moved in in time.",
    from = "2016-01-01")
public final class RevokeWhereNobodyMovedIn {

  private static final int AT_ONCE = 1000;

  private final Certificates certificates;
  private final MoveBook moves;
  private final InstantSource clock;

  /**
   * @param certificates where it is done
   * @param moves who is awaited elsewhere
   * @param clock town time
   */
  public RevokeWhereNobodyMovedIn(Certificates certificates, MoveBook moves, InstantSource clock) {
    this.certificates = certificates;
    this.moves = moves;
    this.clock = clock;
  }

  /** Gives back what was revoked. */
  public List<CertificateNumber> run(Certificates.By by) {
    Instant now = clock.instant();
    LocalDate planned =
        AuthenticationEndsUnlessMovedIn.lastPlannedDay(LocalDate.ofInstant(now, TownClock.ZONE));
    List<CertificateNumber> revoked = new ArrayList<>();
    List<Holder> due = moves.due(planned, AT_ONCE);
    while (!due.isEmpty()) {
      due.forEach(holder -> revoked.addAll(revoke(holder, planned, now, by)));
      due = moves.due(planned, AT_ONCE);
    }
    return revoked;
  }

  private List<CertificateNumber> revoke(
      Holder holder, LocalDate planned, Instant now, Certificates.By by) {
    // Asked again while it is held: they may have moved in, or moved the day, at this moment.
    AtomicReference<MoveOut> lapsed = new AtomicReference<>();
    return certificates.end(
        RevokeWhereNobodyMovedIn.class,
        by,
        book ->
            moves
                .open(holder)
                .filter(filing -> !filing.planned().isAfter(planned))
                .map(filing -> {
                  lapsed.set(filing);
                  moves.lapsed(holder, now);
                  return book.holdOf(holder);
                })
                .orElse(List.of()),
        record ->
            Optional.ofNullable(lapsed.get())
                .flatMap(filing -> AuthenticationEndsUnlessMovedIn.of(record, filing)));
  }
}
