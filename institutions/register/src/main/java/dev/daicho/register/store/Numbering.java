package dev.daicho.register.store;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import java.util.ArrayDeque;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hands out 宛名番号 and 世帯番号: serials with a check digit, per municipality (standard specification
 * 1.1.13). Serials are taken in blocks. A filing that finds none left reserves a block in its own
 * transaction, and the others may use what it leaves once it has committed: so nobody needs a
 * second connection, what is rolled back takes its block along, and a program that dies leaves a
 * gap, never a double.
 */
public final class Numbering {

  /**
   * Large, because whoever reserves one holds the others up until it commits; a program that stops
   * wastes what is left of it.
   */
  static final int BLOCK = 1000;

  private final KeeperStore store;
  private final Map<String, Queue<Long>> shared = new ConcurrentHashMap<>();

  public Numbering(KeeperStore store) {
    this.store = store;
  }

  /** A 宛名番号 that nobody in the municipality has had. */
  public AddresseeNumber nextAddressee(MunicipalityCode municipality) {
    return AddresseeNumber.fromSerial(next(municipality, "addressee"));
  }

  /** A 世帯番号 that no household in the municipality has had. */
  public HouseholdNumber nextHousehold(MunicipalityCode municipality) {
    return HouseholdNumber.fromSerial(next(municipality, "household"));
  }

  /** The first of {@code count} serials reserved at once, for a bulk load. */
  public static long reserve(
      KeeperStore store, MunicipalityCode municipality, String kind, int count) {
    return store.apart(Seal.of(municipality), () -> take(store, municipality, kind, count));
  }

  private long next(MunicipalityCode municipality, String kind) {
    String key = municipality.digits() + kind;
    Queue<Long> free = shared.computeIfAbsent(key, k -> new ConcurrentLinkedQueue<>());
    OwnBlock own = OwnBlock.of(this, key);
    Long serial = own == null ? free.poll() : own.serials.poll();
    if (serial == null) {
      long first = take(store, municipality, kind, BLOCK);
      OwnBlock.bind(this, key, LongStream.range(first + 1, first + BLOCK), free);
      return first;
    }
    return serial;
  }

  private static long take(
      KeeperStore store, MunicipalityCode municipality, String kind, int count) {
    return store
            .sql()
            .sql(
                """
                insert into numbering as n (municipality, kind, last_serial) values (?, ?, ?)
                on conflict (municipality, kind) do update set last_serial = n.last_serial + excluded.last_serial
                returning last_serial
                """)
            .params(municipality.digits(), kind, (long) count)
            .query(Long.class)
            .single()
        - count
        + 1;
  }

  /** A block that the current transaction has reserved, nobody else's until it commits. */
  private record OwnBlock(Queue<Long> serials) {

    private record Key(Numbering numbering, String block) {}

    static @Nullable OwnBlock of(Numbering numbering, String block) {
      return (OwnBlock) TransactionSynchronizationManager.getResource(new Key(numbering, block));
    }

    static void bind(Numbering numbering, String block, LongStream serials, Queue<Long> free) {
      Key key = new Key(numbering, block);
      OwnBlock own = new OwnBlock(new ArrayDeque<>(serials.boxed().toList()));
      TransactionSynchronizationManager.unbindResourceIfPossible(key);
      TransactionSynchronizationManager.bindResource(key, own);
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
              if (status == STATUS_COMMITTED) {
                free.addAll(own.serials());
              }
              TransactionSynchronizationManager.unbindResourceIfPossible(key);
            }
          });
    }
  }
}
