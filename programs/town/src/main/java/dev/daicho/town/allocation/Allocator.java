package dev.daicho.town.allocation;

import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.NumberDesignation;
import dev.daicho.register.ResidentCodeSupply;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Hands out resident codes in pools and makes individual numbers from them, durably. Codes follow a
 * counter through a keyed permutation, numbers a second one over code and generation, so neither
 * can ever meet one given before; nothing is searched and nothing tried again.
 */
public final class Allocator implements NumberDesignation, ResidentCodeSupply {

  /** Who keeps the counter and the generations. */
  public static final Keeper KEEPER = new Keeper("allocation");

  private final KeeperStore store;
  private final ResidentCodes codes;
  private final IndividualNumbers numbers;

  public Allocator(KeeperStore store, Secrets secrets) {
    this.store = store;
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

  @Override
  public List<ResidentCode> more(MunicipalityCode municipality, int count) {
    return store.within(
        Seal.of(municipality),
        () -> {
          long first =
              store
                  .sql()
                  .sql("select next_index from code_counter for update")
                  .query(Long.class)
                  .single();
          List<ResidentCode> pool = new ArrayList<>(count);
          long[] end = {first};
          codes
              .from(first)
              .limit(count)
              .forEach(next -> {
                pool.add(next.code());
                end[0] = next.index() + 1;
              });
          store.sql().sql("update code_counter set next_index = ?").param(end[0]).update();
          store
              .sql()
              .sql(
                  "insert into code_pool (municipality, first_index, end_index, codes) values (?, ?, ?, ?)")
              .params(municipality.digits(), first, end[0], count)
              .update();
          return pool;
        });
  }

  @Override
  public Map<ResidentCode, IndividualNumber> numbersFor(
      MunicipalityCode municipality, Collection<ResidentCode> asked) {
    String[] digits = asked.stream().map(ResidentCode::digits).toArray(String[]::new);
    return store.within(
        Seal.of(municipality),
        () -> {
          Map<ResidentCode, IndividualNumber> made = new HashMap<>();
          // The update that changes nothing makes the statement return rows that were there before.
          store
              .sql()
              .sql(
                  """
                  insert into designation as d (resident_code) select unnest(?)
                  on conflict (resident_code) do update set generation = d.generation
                  returning resident_code, generation
                  """)
              .param(digits)
              .query(row -> {
                ResidentCode code = ResidentCode.of(row.getString(1));
                made.put(code, numbers.numberOf(code, row.getInt(2)));
              });
          return made;
        });
  }
}
