package dev.daicho.network.relay;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the national server finds doubtful. A doubt comes up with a notice and goes away with one:
 * while two municipalities' notices about a move arrive in whatever order, it stands for a moment;
 * one that stays is for people to mend.
 */
public final class Doubts {

  private final KeeperStore store;
  private final InstantSource clock;
  private final Pools pools;

  /**
   * @param store the national server's store
   * @param clock town time
   */
  public Doubts(KeeperStore store, InstantSource clock, Pools pools) {
    this.store = store;
    this.clock = clock;
    this.pools = pools;
  }

  /** Looks again at everybody with one of these codes, in the current transaction. */
  void lookAt(Collection<ResidentCode> codes) {
    String[] digits = codes.stream().map(ResidentCode::digits).sorted().toArray(String[]::new);
    store
        .sql()
        .sql(
            """
            with people as (
              select resident_code, issuer, change, birth_date, sex from identity
              where municipality = ? and resident_code = any(?)
            ), found as (
              select 'RESIDENT_TWICE' as kind, resident_code, array_agg(issuer order by issuer) as issuers
              from people where change <> 3 group by resident_code having count(*) > 1
              union all
              select 'BIRTH_OR_SEX_DIFFERS', resident_code, array_agg(issuer order by issuer)
              from people group by resident_code having count(distinct (birth_date, sex)) > 1
            ), gone as (
              delete from doubt d where municipality = ? and resident_code = any(?) and not (
                case when kind = 'FOREIGN_POOL'
                then exists (select 1 from people p where p.resident_code = d.resident_code and p.change <> 3)
                else exists (select 1 from found f where f.kind = d.kind and f.resident_code = d.resident_code) end)
            )
            insert into doubt as d (municipality, kind, resident_code, issuers, found_at)
            select ?, kind, resident_code, issuers, ? from found
            on conflict (municipality, kind, resident_code) do update set issuers = excluded.issuers
            where d.issuers <> excluded.issuers
            """)
        .params(
            Seal.NATION.value(),
            digits,
            Seal.NATION.value(),
            digits,
            Seal.NATION.value(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    lookAtPools(digits);
  }

  /**
   * A code is from the pool of the municipality that recorded it first, by an entry (12, 13) or in
   * place of another code (43), or it is from none.
   */
  private void lookAtPools(String[] digits) {
    Map<MunicipalityCode, Set<ResidentCode>> alone = new HashMap<>();
    store
        .sql()
        .sql(
            """
            select min(issuer), resident_code from identity
            where municipality = ? and resident_code = any(?)
            group by resident_code
            having count(*) = 1 and (min(edition) = 1 and min(cause) in (12, 13) or min(cause) = 43)
            """)
        .params(Seal.NATION.value(), digits)
        .query(row -> {
          alone
              .computeIfAbsent(MunicipalityCode.of(row.getString(1)), m -> new HashSet<>())
              .add(ResidentCode.of(row.getString(2)));
        });
    alone.forEach((municipality, codes) ->
        pools
            .foreign(municipality, codes)
            .forEach(code ->
                store
                    .sql()
                    .sql(
                        """
                        insert into doubt (municipality, kind, resident_code, issuers, found_at)
                        values (?, 'FOREIGN_POOL', ?, array[?], ?) on conflict do nothing
                        """)
                    .params(
                        Seal.NATION.value(),
                        code.digits(),
                        municipality.digits(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                    .update()));
  }

  /** All that stand. */
  public List<Doubt> standing() {
    return store.within(
        Seal.NATION,
        () ->
            store
                .sql()
                .sql(
                    "select kind, resident_code, issuers from doubt order by found_at, kind, resident_code")
                .query((row, n) ->
                    new Doubt(
                        Doubt.Kind.valueOf(row.getString(1)),
                        ResidentCode.of(row.getString(2)),
                        Arrays.asList((String[]) row.getArray(3).getArray())))
                .list());
  }
}
