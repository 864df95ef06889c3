package dev.daicho.jpki.publish;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.record.ListBook;
import dev.daicho.numbers.MunicipalityCode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The lists that hold now: a complete one each day, and every five minutes the changes since it,
 * both by town time, for each of an authority's keys: what a key signed is told of by a list of
 * that key (RFC 5280, 6.3.3 (f)). A list is made when the first one asks for it: of the 3,482 lists
 * of municipalities only those are made that somebody reads, and a clock that was advanced by years
 * leaves no gap to be filled.
 */
public final class CurrentLists {

  private static final Duration CHANGES_EVERY = Duration.ofMinutes(5);

  /** For how long the former list holds while a new one is fetched. */
  private static final Duration GRACE = Duration.ofHours(1);

  private final ListBook book;
  private final PublishRevocationList publish;
  private final InstantSource clock;
  private final ConcurrentMap<Path, Object> making = new ConcurrentHashMap<>();

  /**
   * @param store the keeper's
   * @param loader the keeper's, whose transactions may last
   * @param folder where the lists lie
   * @param clock town time
   */
  public CurrentLists(KeeperStore store, KeeperStore loader, Path folder, InstantSource clock) {
    this.book = new ListBook(store);
    this.publish = new PublishRevocationList(store, loader, folder, clock);
    this.clock = clock;
  }

  /**
   * A list.
   *
   * @param file whole, in DER
   * @param until when the next will be there
   */
  public record Current(Path file, Instant until) {}

  /**
   * The complete list of today.
   *
   * @param place of one municipality; null for the list of everything
   */
  public Current complete(AuthorityAtWork authority, @Nullable MunicipalityCode place) {
    Path file = publish.file(authority, place, true);
    synchronized (lock(file)) {
      Instant now = clock.instant();
      LocalDate today = LocalDate.ofInstant(now, TownClock.ZONE);
      Instant midnight = today.plusDays(1).atStartOfDay(TownClock.ZONE).toInstant();
      boolean there =
          Files.exists(file)
              && last(authority, place, true)
                  .filter(
                      made -> LocalDate.ofInstant(made.thisUpdate(), TownClock.ZONE).equals(today))
                  // After the clock was set back, what is revoked now would be told by no changes.
                  .filter(made -> !made.thisUpdate().isAfter(now))
                  .isPresent();
      if (!there) {
        publish.publish(authority, place, Duration.between(now, midnight).plus(GRACE));
      }
      return new Current(file, midnight);
    }
  }

  /** The changes since the complete list of today. */
  public Current changes(AuthorityAtWork authority, @Nullable MunicipalityCode place) {
    complete(authority, place);
    Path file = publish.file(authority, place, false);
    synchronized (lock(file)) {
      Instant now = clock.instant();
      ListBook.Made base = last(authority, place, true).orElseThrow();
      Instant next = slot(now).plus(CHANGES_EVERY);
      boolean there =
          Files.exists(file)
              && last(authority, place, false)
                  .filter(made -> made.base().equals(Optional.of(base.number())))
                  .filter(made -> slot(made.thisUpdate()).equals(slot(now)))
                  .isPresent();
      if (!there) {
        publish.publishChanges(
            authority, place, base, Duration.between(now, next).plus(CHANGES_EVERY));
      }
      return new Current(file, next);
    }
  }

  /** Where lists are made, for those who want one of an earlier moment. */
  PublishRevocationList publisher() {
    return publish;
  }

  /** Town time. */
  Instant now() {
    return clock.instant();
  }

  private Optional<ListBook.Made> last(
      AuthorityAtWork authority, @Nullable MunicipalityCode place, boolean complete) {
    return book.last(authority.authority(), authority.count(), place, complete);
  }

  private Object lock(Path file) {
    return making.computeIfAbsent(file, same -> new Object());
  }

  private static Instant slot(Instant moment) {
    long seconds = CHANGES_EVERY.toSeconds();
    return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), seconds) * seconds);
  }
}
