package dev.daicho.foundation.notice;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.util.ArrayList;
import java.util.HashMap;
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
public final class Receiver implements Line {

  /** Why a notice waits that the handler has not seen yet. */
  public static final String EARLIER_ONE_MISSING = "an earlier notice is missing";

  private static final Logger LOG = LoggerFactory.getLogger(Receiver.class);
  private static final int MOST_TOGETHER = 1000;
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

  @Override
  public String name() {
    return handler.name();
  }

  /** Takes the notices and acknowledges them all: each is applied, known or held. */
  @Override
  public List<ToldNotice> hand(List<ToldNotice> notices) {
    receive(notices).forEach(held -> LOG.warn("held back for {}: {}", name(), held));
    return notices;
  }

  /**
   * Takes notices from any subjects, many in one transaction, and returns those that are held.
   *
   * @throws IllegalStateException when called inside a transaction of the receiver's store
   */
  public List<ToldNotice> receive(List<ToldNotice> notices) {
    Map<Seal, List<ToldNotice>> bySeal = new LinkedHashMap<>();
    for (ToldNotice notice : notices) {
      bySeal.computeIfAbsent(handler.place(notice).seal(), s -> new ArrayList<>()).add(notice);
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
    notices.forEach(notice -> subjects.add(handler.place(notice).subject()));
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
      release(new Place(seal, subject));
    }
    return held;
  }

  /** Applies what is next in its subject, skips what is known and returns what is neither. */
  private List<ToldNotice> applyTogether(
      Seal seal, Set<String> subjects, List<ToldNotice> notices) {
    Map<String, Long> applied = inbox.applied(seal, subjects);
    List<ToldNotice> left = new ArrayList<>();
    List<ToldNotice> rest =
        notices.stream()
            .filter(notice ->
                notice.sequence() > applied.getOrDefault(handler.place(notice).subject(), 0L))
            .toList();
    while (!rest.isEmpty()) {
      Map<String, ToldNotice> wave = new LinkedHashMap<>();
      List<ToldNotice> later = new ArrayList<>();
      for (ToldNotice notice : rest) {
        if (wave.putIfAbsent(handler.place(notice).subject(), notice) != null) {
          later.add(notice);
        }
      }
      Set<String> next = applyThoseNext(seal, wave);
      wave.forEach((subject, notice) -> {
        if (!next.contains(subject)) {
          left.add(notice);
        }
      });
      rest = later;
    }
    inbox.crossOut(seal, subjects);
    return left;
  }

  private Set<String> applyThoseNext(Seal seal, Map<String, ToldNotice> bySubject) {
    Map<String, Long> sequences = new HashMap<>();
    bySubject.forEach((subject, notice) -> sequences.put(subject, notice.sequence()));
    Set<String> next = inbox.claim(seal, sequences);
    List<ToldNotice> wanted = new ArrayList<>();
    bySubject.forEach((subject, notice) -> {
      if (next.contains(subject) && handler.wants(notice.type())) {
        wanted.add(notice);
      }
    });
    if (!wanted.isEmpty()) {
      handler.handleTogether(wanted);
    }
    return next;
  }

  /**
   * Takes one notice.
   *
   * @throws IllegalStateException when called inside a transaction of the receiver's store
   */
  public Reception receive(ToldNotice notice) {
    requireNoTransaction();
    Place place = handler.place(notice);
    Reception reception = attempt(notice);
    if (reception == Reception.HELD) {
      reception = catchUp(place, notice);
    }
    release(place);
    return reception;
  }

  /**
   * Tries again what waits about a subject, in the teller's own words where it answers, and returns
   * how many were applied.
   *
   * @param seal under which the receiver keeps the subject
   * @param subject what the receiver calls it
   * @throws IllegalStateException when called inside a transaction of the receiver's store
   */
  public long tryAgain(Seal seal, String subject) {
    requireNoTransaction();
    Place place = new Place(seal, subject);
    long before = applied(place);
    Optional<Held> first =
        store.within(
            seal,
            () -> {
              inbox.crossOut(seal, Set.of(subject));
              return inbox.firstHeld(place);
            });
    if (first.isEmpty()) {
      return 0;
    }
    askAgain(first.get().notice(), before + 1, Long.MAX_VALUE);
    Optional<Held> next = nextHeld(place);
    while (next.isPresent() && attempt(next.get().notice()) == Reception.APPLIED) {
      next = nextHeld(place);
    }
    return applied(place) - before;
  }

  /** What waits, in order. */
  public List<Held> held(Seal seal) {
    return store.within(seal, inbox::held);
  }

  /** A notice behind a gap: asks for what is missing, unless that is here and was refused. */
  private Reception catchUp(Place place, ToldNotice notice) {
    long next = applied(place) + 1;
    if (notice.sequence() <= next || nextHeld(place).isPresent()) {
      return Reception.HELD;
    }
    askAgain(notice, next, notice.sequence());
    return applied(place) == notice.sequence() - 1 ? attempt(notice) : Reception.HELD;
  }

  private void askAgain(ToldNotice about, long from, long before) {
    List<ToldNotice> earlier;
    try {
      earlier = teller.about(new Seal(about.municipality()), about.subject(), from);
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
  private void release(Place place) {
    Optional<Held> next = nextHeld(place);
    while (next.isPresent()
        && next.get().reason().equals(EARLIER_ONE_MISSING)
        && attempt(next.get().notice()) == Reception.APPLIED) {
      next = nextHeld(place);
    }
  }

  private Reception attempt(ToldNotice notice) {
    Place place = handler.place(notice);
    for (int tries = 1; ; tries++) {
      try {
        return store.within(place.seal(), () -> take(place, notice));
      } catch (TransientDataAccessException busy) {
        if (tries == TRIES) {
          return refused(place, notice, busy);
        }
      } catch (RuntimeException refusal) {
        return refused(place, notice, refusal);
      }
    }
  }

  private Reception take(Place place, ToldNotice notice) {
    if (!applyThoseNext(place.seal(), Map.of(place.subject(), notice)).isEmpty()) {
      inbox.crossOut(place.seal(), Set.of(place.subject()));
      return Reception.APPLIED;
    }
    long applied = inbox.appliedHolding(place);
    if (notice.sequence() <= applied) {
      return Reception.KNOWN;
    }
    if (notice.sequence() == applied + 1) {
      // The one before it was applied meanwhile; from here on nobody else can apply this one.
      return take(place, notice);
    }
    inbox.hold(place, notice, EARLIER_ONE_MISSING);
    return Reception.HELD;
  }

  /** The transaction of a refused notice is gone; that it waits is written in a new one. */
  private Reception refused(Place place, ToldNotice notice, RuntimeException refusal) {
    return store.within(
        place.seal(),
        () -> {
          if (notice.sequence() <= inbox.appliedHolding(place)) {
            return Reception.KNOWN;
          }
          inbox.hold(place, notice, refusal.getClass().getSimpleName());
          return Reception.HELD;
        });
  }

  private long applied(Place place) {
    return store.within(
        place.seal(),
        () ->
            inbox.applied(place.seal(), Set.of(place.subject())).getOrDefault(place.subject(), 0L));
  }

  private Optional<Held> nextHeld(Place place) {
    return store.within(
        place.seal(),
        () ->
            inbox.heldAt(
                place,
                inbox
                        .applied(place.seal(), Set.of(place.subject()))
                        .getOrDefault(place.subject(), 0L)
                    + 1));
  }

  private void requireNoTransaction() {
    if (store.inTransaction()) {
      throw new IllegalStateException("notices are received in transactions of their own");
    }
  }
}
