package dev.daicho.jpki.procedure;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.record.CertificateBook;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.Hold;
import dev.daicho.jpki.record.IssuanceBook;
import dev.daicho.jpki.record.RevocationBook;
import dev.daicho.jpki.rule.PhoneEndsWithCard;
import dev.daicho.jpki.rule.PhoneHeldWithCard;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends or suspends certificates, and in the same transaction those on phones that follow them. The
 * one that is acted upon is held already.
 */
final class Ending {

  private final CertificateBook book;
  private final RevocationBook revocations;
  private final IssuanceBook issuances;

  Ending(KeeperStore store) {
    this.book = new CertificateBook(store);
    this.revocations = new RevocationBook(store);
    this.issuances = new IssuanceBook(store);
  }

  /** Gives back what was revoked, itself first; nothing when it was not issued or has ended. */
  List<CertificateNumber> revoke(
      CertificateNumber number, RevocationCause cause, Instant at, String account) {
    List<CertificateNumber> ended = new ArrayList<>();
    if (revocations.revoke(number, cause, at, account)) {
      ended.add(number);
      for (CertificateRecord follows : book.holdFollowing(number)) {
        if (follows.state() == CertificateState.PREPARED) {
          issuances.giveUp(follows.number(), at);
        } else if (!follows.isOver(at)) {
          ended.addAll(revoke(follows.number(), PhoneEndsWithCard.causeOf(cause), at, account));
        }
      }
    }
    return ended;
  }

  /** Whether it is suspended for its own sake now. */
  boolean suspend(CertificateNumber number, Instant at, String cause, String account) {
    boolean done = revocations.suspend(number, Hold.OWN, at, cause, account);
    if (done) {
      book.holdFollowing(number).stream()
          .filter(PhoneHeldWithCard::suspends)
          .forEach(
              follows -> revocations.suspend(follows.number(), Hold.PARENT, at, cause, account));
    }
    return done;
  }

  /** Whether it is not suspended for its own sake any more. */
  boolean lift(CertificateNumber number, Instant at, String cause, String account) {
    boolean done = revocations.lift(number, Hold.OWN, at, cause, account);
    if (done) {
      book.holdFollowing(number).stream()
          .filter(PhoneHeldWithCard::releases)
          .forEach(follows -> revocations.lift(follows.number(), Hold.PARENT, at, cause, account));
    }
    return done;
  }

  /** Gives up what waits to be signed. */
  boolean giveUp(CertificateNumber number, Instant at) {
    return issuances.giveUp(number, at);
  }
}
