package dev.daicho.jpki.procedure;

import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.record.IssuanceBook;
import dev.daicho.jpki.record.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The two transactions of an issuance, shared by those who come at once: one that puts on record
 * all that are about to be signed, one that records all that were. Between them each is signed by
 * whoever asked for it. A crash leaves nothing of a group before its first commit, all of it as
 * prepared until the second, and all of it as issued afterwards; nothing leaves before that. Safe
 * for use by many threads.
 */
final class SharedCommits {

  /** A transaction holds the rows of so many for as long as it takes. */
  private static final int MOST = 64;

  private final KeeperStore store;
  private final AuditLog log;
  private final IssuanceBook issuances;
  private final Together<IssuanceBook.Entry, Result<IssuanceBook.Preparation>> preparing;
  private final Together<Issue, Result<Boolean>> issuing;

  SharedCommits(KeeperStore store, AuditLog log, IssuanceBook issuances) {
    this.store = store;
    this.log = log;
    this.issuances = issuances;
    this.preparing = new Together<>(all -> eachOr(all, this::prepared), MOST);
    this.issuing = new Together<>(all -> eachOr(all, this::issued), MOST);
  }

  private record Issue(AuditEvent accepted, IssuanceBook.Signed signed) {}

  /** What came of one of a group: something, or what kept it from it. */
  private sealed interface Result<T> {}

  private record Done<T>(T value) implements Result<T> {}

  private record Failed<T>(RuntimeException why) implements Result<T> {}

  /** Puts on record what replaces nothing and follows nothing; durable when this returns. */
  IssuanceBook.Preparation prepare(IssuanceBook.Entry entry) {
    return value(preparing.ask(entry));
  }

  /**
   * Records what was signed with its audit entry; durable when this returns.
   *
   * @return false when it was given up meanwhile: then it must not leave
   */
  boolean issue(AuditEvent accepted, IssuanceBook.Signed signed) {
    return value(issuing.ask(new Issue(accepted, signed)));
  }

  private static <T> T value(Result<T> result) {
    return switch (result) {
      case Done<T>(var value) -> value;
      case Failed<T>(var why) -> throw why;
    };
  }

  private List<IssuanceBook.Preparation> prepared(List<IssuanceBook.Entry> all) {
    return issuances.prepare(all);
  }

  private List<Boolean> issued(List<Issue> all) {
    return store.within(
        Seal.NATION,
        () -> {
          List<Boolean> issued = issuances.issue(all.stream().map(Issue::signed).toList());
          for (int i = 0; i < all.size(); i++) {
            if (issued.get(i)) {
              log.record(Seal.NATION, all.get(i).accepted());
            }
          }
          return issued;
        });
  }

  /**
   * Does all in one; when that fails, each by itself, so that what is wrong with one is nobody
   * else's. Where the server committed and could not say so, the repetition finds the number taken
   * or nothing that waits to be signed: it is refused, and nothing leaves.
   */
  private static <Q, A> List<Result<A>> eachOr(List<Q> all, Function<List<Q>, List<A>> work) {
    Optional<List<A>> together = Optional.empty();
    try {
      together = Optional.of(work.apply(all));
    } catch (RuntimeException e) {
      if (all.size() == 1) {
        return List.of(new Failed<>(e));
      }
    }
    if (together.isPresent()) {
      return together.get().stream().<Result<A>>map(Done::new).toList();
    }
    List<Result<A>> results = new ArrayList<>();
    for (Q one : all) {
      try {
        results.add(new Done<>(work.apply(List.of(one)).getFirst()));
      } catch (RuntimeException e) {
        results.add(new Failed<>(e));
      }
    }
    return results;
  }
}
