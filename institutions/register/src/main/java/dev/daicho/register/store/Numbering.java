package dev.daicho.register.store;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Hands out 宛名番号 and 世帯番号: serials with a check digit, per municipality (standard specification
 * 1.1.13). Serials are taken in blocks, in a transaction of their own, so that filings of one
 * municipality do not wait for each other; a program that dies leaves a gap, never a double.
 */
public final class Numbering {

  private static final int BLOCK = 100;

  private final KeeperStore store;
  private final Map<String, Block> blocks = new ConcurrentHashMap<>();

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
    return store.apart(
            Seal.of(municipality),
            () ->
                store
                    .sql()
                    .sql(
                        """
                        insert into numbering as n (municipality, kind, last_serial) values (?, ?, ?)
                        on conflict (municipality, kind) do update set last_serial = n.last_serial + excluded.last_serial
                        returning last_serial
                        """)
                    .params(municipality.digits(), kind, (long) count)
                    .query(Long.class)
                    .single())
        - count
        + 1;
  }

  private long next(MunicipalityCode municipality, String kind) {
    return blocks
        .computeIfAbsent(municipality.digits() + kind, key -> new Block())
        .next(() -> reserve(store, municipality, kind, BLOCK));
  }

  private static final class Block {
    private long next;
    private long end;

    synchronized long next(java.util.function.LongSupplier reserve) {
      if (next == end) {
        next = reserve.getAsLong();
        end = next + BLOCK;
      }
      return next++;
    }
  }
}
