package dev.daicho.foundation.notice;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;

/**
 * Where a handler's notices arrive. Already applied: nothing changes. Next in its subject's
 * sequence: applied and remembered, in one transaction. Behind a gap: held, and what is missing is
 * asked for again. Refused by the handler: held with what comes after it, to be seen and, once the
 * cause is mended, {@linkplain #tryAgain tried again}; other subjects go on.
 *
 * <p>What is held stands in the receiver's own database, so that whoever delivers has done with it.
 * Any number of couriers may deliver at once.
 */
public final class Receiver {

  /** Why a notice waits that the handler has not seen yet. */
  public static final String EARLIER_ONE_MISSING = "an earlier notice is missing";

  private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);
  private static final int MOST_TOGETHER = 100;
  private static final int TRIES = 3;

  private final KeeperStore store;
  private final NoticeHandler handler;
  private final EarlierNotices teller;
  private final Inbox inbox;

  /** What became of a notice. */
  public enum Reception {
    /** It had been applied before. */
    KNOWN,
    /** It was applied. */
    APPLIED,
    /** It waits for one that is missing, or the handler could not take it. */
    HELD
  }

  /**
   * A notice that waits.
   *
   * @param notice as it arrived
   * @param reason {@link #EARLIER_ONE_MISSING}, or the kind of what the handler threw; never its
   *     message, which could carry personal values
   */
  public record Held(ToldNotice notice, String reason) {}

  /**
   * @param store the receiver's own store
   * @param handler what acts upon the notices
   * @param teller where missing notices are asked for again
   */
  public Receiver(KeeperStore store, NoticeHandler handler, EarlierNotices teller) {
    this.store = store;
    this.handler = handler;
    this.teller = teller;
    this.inbox = new Inbox(store, handler.name());
  }

  /** The handler's name. */
  public String name() {
    return handler.name();
  }

  /**
   * Takes notices from any subjects, many in one transaction, and returns those that are held.
   *
   * @throws IllegalStateException when called inside a transaction of the receiver's store
   */
  public List<ToldNotice> receive(List<ToldNotice> notices) {
    Map<Seal, List<ToldNotice>> bySeal = new LinkedHashMap<>();
    for (ToldNotice notice : notices) {
      bySeal.computeIfAbsent(new Seal(notice.municipality()), s -> new ArrayList<>()).add(notice);
    }
    List<ToldNotice> held = new ArrayList<>();
    bySeal.forEach((seal, told) -> {
      for (int from = 0; from < told.size(); from += MOST_TOGETHER) {
        held.addAll(
            receiveTogether(seal, told.subList(from, Math.min(from + MOST_TOGETHER, told.size()))));
      }
    });
    return held;
  }

  private List<ToldNotice> receiveTogether(Seal seal, List<ToldNotice> notices) {
    requireNoTransaction();
    Set<String> subjects = new LinkedHashSet<>();
    notices.forEach(notice -> subjects.add(notice.subject()));
    List<ToldNotice> left;
    try {
      left = store.within(seal, () -> applyTogether(seal, subjects, notices));
    } catch (RuntimeException oneWasRefused) {
      // Nothing of the batch is kept: each gets a transaction of its own.
      left = notices;
    }
    List<ToldNotice> held = new ArrayList<>();
    for (ToldNotice notice : left) {
      if (receive(notice) == Reception.HELD) {
        held.add(notice);
      }
    }
    for (String subject : store.within(seal, () -> inbox.waiting(seal, subjects))) {
      release(seal, subject);
    }
    return held;
  }

  /** Applies what is next in its subject, skips what is known and returns what is neither. */
  private List<ToldNotice> applyTogether(
      Seal seal, Set<String> subjects, List<ToldNotice> notices) {
    Map<String, Long> applied = inbox.applied(seal, subjects);
    List<ToldNotice> left = new ArrayList<>();
    for (ToldNotice notice : notices) {
      if (notice.sequence() > applied.getOrDefault(notice.subject(), 0L) && !applyIfNext(notice)) {
        left.add(notice);
      }
    }
    inbox.crossOut(seal, subjects);
    return left;
  }

  private boolean applyIfNext(ToldNotice notice) {
    if (!inbox.claim(notice)) {
      return false;
    }
    if (handler.wants(notice.type())) {
      handler.handle(notice);
    }
    return true;
  }

  /**
   * Takes one notice.
   *
   * @throws IllegalStateException when called inside a transaction of the receiver's store
   */
  public Reception receive(ToldNotice notice) {
    requireNoTransaction();
    Seal seal = new Seal(notice.municipality());
    Reception reception = attempt(notice);
    if (reception == Reception.HELD) {
      reception = catchUp(seal, notice);
    }
    release(seal, notice.subject());
    return reception;
  }

  /**
   * Tries again what waits about a subject, in the teller's own words where it answers, and returns
   * how many notices were applied.
   */
  public long tryAgain(Seal seal, String subject) {
    requireNoTransaction();
    long before = applied(seal, subject);
    askAgain(seal, subject, before + 1, Long.MAX_VALUE);
    Optional<Held> next = nextHeld(seal, subject);
    while (next.isPresent() && attempt(next.get().notice()) == Reception.APPLIED) {
      next = nextHeld(seal, subject);
    }
    return applied(seal, subject) - before;
  }

  /** What waits, in order. */
  public List<Held> held(Seal seal) {
    return store.within(seal, inbox::held);
  }

  /** A notice behind a gap: asks for what is missing, unless that is here and was refused. */
  private Reception catchUp(Seal seal, ToldNotice notice) {
    long next = applied(seal, notice.subject()) + 1;
    if (notice.sequence() <= next || nextHeld(seal, notice.subject()).isPresent()) {
      return Reception.HELD;
    }
    askAgain(seal, notice.subject(), next, notice.sequence());
    return applied(seal, notice.subject()) == notice.sequence() - 1
        ? attempt(notice)
        : Reception.HELD;
  }

  private void askAgain(Seal seal, String subject, long from, long before) {
    List<ToldNotice> earlier;
    try {
      earlier = teller.about(seal, subject, from);
    } catch (RuntimeException e) {
      LOG.warn("{} cannot ask again: {}", name(), e.getClass().getSimpleName());
      return;
    }
    for (ToldNotice notice : earlier) {
      if (notice.sequence() >= before || attempt(notice) == Reception.HELD) {
        return;
      }
    }
  }

  /** Applies what waited for nothing but an earlier one, as far as there is no gap. */
  private void release(Seal seal, String subject) {
    Optional<Held> next = nextHeld(seal, subject);
    while (next.isPresent()
        && next.get().reason().equals(EARLIER_ONE_MISSING)
        && attempt(next.get().notice()) == Reception.APPLIED) {
      next = nextHeld(seal, subject);
    }
  }

  private Reception attempt(ToldNotice notice) {
    for (int tries = 1; ; tries++) {
      try {
        return store.within(new Seal(notice.municipality()), () -> take(notice));
      } catch (TransientDataAccessException busy) {
        if (tries == TRIES) {
          return refused(notice, busy);
        }
      } catch (RuntimeException refusal) {
        return refused(notice, refusal);
      }
    }
  }

  private Reception take(ToldNotice notice) {
    if (applyIfNext(notice)) {
      inbox.crossOut(new Seal(notice.municipality()), Set.of(notice.subject()));
      return Reception.APPLIED;
    }
    long applied = inbox.appliedHolding(notice);
    if (notice.sequence() <= applied) {
      return Reception.KNOWN;
    }
    if (notice.sequence() == applied + 1) {
      // The one before it was applied meanwhile; from here on nobody else can apply this one.
      return take(notice);
    }
    inbox.hold(notice, EARLIER_ONE_MISSING);
    return Reception.HELD;
  }

  /** The transaction of a refused notice is gone; that it waits is written in a new one. */
  private Reception refused(ToldNotice notice, RuntimeException refusal) {
    return store.within(
        new Seal(notice.municipality()),
        () -> {
          if (notice.sequence() <= inbox.appliedHolding(notice)) {
            return Reception.KNOWN;
          }
          inbox.hold(notice, refusal.getClass().getSimpleName());
          return Reception.HELD;
        });
  }

  private long applied(Seal seal, String subject) {
    return store.within(seal, () -> inbox.applied(seal, Set.of(subject)).getOrDefault(subject, 0L));
  }

  private Optional<Held> nextHeld(Seal seal, String subject) {
    return store.within(
        seal,
        () ->
            inbox.heldAt(
                seal, subject, inbox.applied(seal, Set.of(subject)).getOrDefault(subject, 0L) + 1));
  }

  private void requireNoTransaction() {
    if (store.inTransaction()) {
      throw new IllegalStateException("notices are received in transactions of their own");
    }
  }
}
