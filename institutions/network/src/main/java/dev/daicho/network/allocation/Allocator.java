package dev.daicho.network.allocation;

import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.CopyIn;
import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.allocation.ResidentCodes.IndexedCode;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.network.relay.Pools;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.NumberDesignation;
import dev.daicho.register.ResidentCodeSupply;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Hands out resident codes in pools and makes individual numbers from them, durably. Codes follow a
 * counter through a keyed permutation, numbers a second one over code and generation, so neither
 * can ever meet one given before; nothing is searched and nothing tried again.
 */
public final class Allocator implements NumberDesignation, ResidentCodeSupply, Pools {

  /** Who keeps the counter and the generations. */
  public static final Keeper KEEPER = new Keeper("allocation");

  private final KeeperStore store;
  private final CopyIn copy;
  private final KeeperStore loader;
  private final ResidentCodes codes;
  private final IndividualNumbers numbers;

  /**
   * An allocator with the town's keys.
   *
   * @param store the keeper's store for daily work
   * @param loader the keeper's store for bulk loads
   */
  public Allocator(KeeperStore store, KeeperStore loader, Secrets secrets) {
    this.store = store;
    this.loader = loader;
    this.copy = new CopyIn(loader);
    this.codes = new ResidentCodes(first(secrets, "allocation/codes"));
    this.numbers = new IndividualNumbers(first(secrets, "allocation/numbers"));
  }

  /**
   * These keys are never rotated: another key would be another permutation, and could repeat a
   * code.
   */
  private static byte[] first(Secrets secrets, String id) {
    secrets.current(id);
    return secrets.version(id, 1).bytes();
  }

  /** A code and the number made from it. */
  public record Allocated(ResidentCode code, IndividualNumber number) {}

  @Override
  public List<ResidentCode> more(MunicipalityCode municipality, int count) {
    return handOut(municipality, count).stream().map(IndexedCode::code).toList();
  }

  /**
   * Hands out fresh codes together with their first numbers, for many people at once. Any number of
   * callers may do so side by side: only the taking of the codes waits for another. Durable when
   * this returns; a program that dies in between leaves codes that nobody has, never a double.
   *
   * @param count as many as should be in one transaction: tens of thousands
   * @throws org.springframework.dao.DataAccessException when one of the codes has a number already,
   *     as only a code made elsewhere can have; another call takes others
   */
  public List<Allocated> allocate(MunicipalityCode municipality, int count) {
    List<IndexedCode> fresh = handOut(municipality, count);
    List<IndividualNumber> made =
        numbers.firstNumbersOf(fresh.stream().map(IndexedCode::code).toList());
    loader.within(
        Seal.of(municipality),
        () ->
            copy.into(
                "designation (code_index)",
                fresh.stream().map(code -> List.of(code.index())).iterator(),
                count));
    List<Allocated> allocated = new ArrayList<>(fresh.size());
    for (int i = 0; i < fresh.size(); i++) {
      allocated.add(new Allocated(fresh.get(i).code(), made.get(i)));
    }
    return allocated;
  }

  private List<IndexedCode> handOut(MunicipalityCode municipality, int count) {
    return store.within(
        Seal.of(municipality),
        () -> {
          long first =
              store
                  .sql()
                  .sql("select next_index from code_counter for update")
                  .query(Long.class)
                  .single();
          List<IndexedCode> pool = codes.from(first).limit(count).toList();
          long end = pool.isEmpty() ? first : pool.getLast().index() + 1;
          store.sql().sql("update code_counter set next_index = ?").param(end).update();
          store
              .sql()
              .sql(
                  "insert into code_pool (municipality, first_index, end_index, codes) values (?, ?, ?, ?)")
              .params(municipality.digits(), first, end, pool.size())
              .update();
          return pool;
        });
  }

  @Override
  public Set<ResidentCode> foreign(MunicipalityCode municipality, Collection<ResidentCode> asked) {
    List<ResidentCode> order = List.copyOf(asked);
    long[] indexes = codes.indexesOf(order);
    return store.within(
        Seal.of(municipality),
        () -> {
          Set<ResidentCode> foreign = new HashSet<>(order);
          store
              .sql()
              .sql(
                  """
                  select place from unnest(?) with ordinality t(i, place)
                  where exists (select 1 from code_pool where municipality = ? and first_index <= i and i < end_index)
                  """)
              .params(Arrays.stream(indexes).boxed().toArray(Long[]::new), municipality.digits())
              .query(row -> {
                foreign.remove(order.get(row.getInt(1) - 1));
              });
          return foreign;
        });
  }

  @Override
  public Map<ResidentCode, IndividualNumber> numbersFor(
      MunicipalityCode municipality, Collection<ResidentCode> asked) {
    List<ResidentCode> order = List.copyOf(asked);
    long[] indexes = codes.indexesOf(order);
    Map<Long, ResidentCode> byIndex = new HashMap<>();
    for (int i = 0; i < indexes.length; i++) {
      byIndex.put(indexes[i], order.get(i));
    }
    return store.within(
        Seal.of(municipality),
        () -> {
          Map<ResidentCode, IndividualNumber> made = new HashMap<>();
          // The update that changes nothing makes the statement return rows that were there before;
          // in one order, so that two callers with the same codes do not wait for each other.
          store
              .sql()
              .sql(
                  """
                  insert into designation as d (code_index) select i from unnest(?) i order by i
                  on conflict (code_index) do update set generation = d.generation
                  returning code_index, generation, coalesce(origin_index, code_index)
                  """)
              .param(byIndex.keySet().toArray(Long[]::new))
              .query(row -> {
                ResidentCode code = byIndex.get(row.getLong(1));
                if (code != null) {
                  made.put(
                      code,
                      numbers.numberOf(codes.codeAt(row.getLong(3)).orElse(code), row.getInt(2)));
                }
              });
          return made;
        });
  }

  /**
   * Nothing is written here, so that a rehearsal uses none up: what becomes of it is told by {@link
   * #changed}.
   */
  @Override
  public Optional<IndividualNumber> replacementOf(
      MunicipalityCode municipality, ResidentCode code, IndividualNumber former) {
    int next = generation(code, former).orElse(-1) + 1;
    return next < IndividualNumbers.GENERATIONS
        ? Optional.of(numbers.numberOf(code, next))
        : Optional.empty();
  }

  @Override
  public void changed(IdentityRecord told) {
    ResidentCode code = told.identity().residentCode();
    ResidentCode former = told.formerCode();
    OptionalInt own = generation(code, told.identity().individualNumber());
    Seal seal = Seal.of(told.issuer());
    if (own.isPresent()) {
      store.within(seal, () -> designate(code, own.getAsInt()));
    } else if (former != null) {
      store.within(seal, () -> inherit(code, former));
    }
  }

  private int designate(ResidentCode code, int generation) {
    return store
        .sql()
        .sql(
            """
            insert into designation (code_index, generation) values (?, ?)
            on conflict (code_index) do update set generation = excluded.generation, origin_index = null
            """)
        .params(index(code), generation)
        .update();
  }

  private int inherit(ResidentCode code, ResidentCode former) {
    return store
        .sql()
        .sql(
            """
            insert into designation (code_index, generation, origin_index)
            select ?, generation, coalesce(origin_index, code_index) from designation where code_index = ?
            on conflict (code_index) do update
            set generation = excluded.generation, origin_index = excluded.origin_index
            """)
        .params(index(code), index(former))
        .update();
  }

  private long index(ResidentCode code) {
    return codes.indexesOf(List.of(code))[0];
  }

  /** Which of a code's numbers that one is; none when it was made from another code. */
  private OptionalInt generation(ResidentCode code, IndividualNumber number) {
    return IntStream.range(0, IndividualNumbers.GENERATIONS)
        .filter(generation -> numbers.numberOf(code, generation).equals(number))
        .findFirst();
  }
}
