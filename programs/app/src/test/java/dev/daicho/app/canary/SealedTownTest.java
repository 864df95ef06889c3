package dev.daicho.app.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.SealedTables;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.town.Town;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;

/**
 * Every table of the real town whose rows belong to municipalities is closed to other keepers, and
 * to its own keeper as long as it works for another municipality or for none.
 */
class SealedTownTest {

  private static final RunningTown TOWN = RunningTown.shared();
  private static final Seal ELSEWHERE = new Seal("131016");

  /**
   * Accounts are the town's, not a municipality's: signing in finds them before anybody is bound.
   * They say where somebody works, and nothing of residents.
   */
  private static final String ACCOUNTS = "town.staff";

  /**
   * Who seals reads the logs of all municipalities, who carries their notices, what is held of them
   * and which lines are off, who takes registers over, which were not finished, and who deletes the
   * days on which data are due; nobody else.
   */
  private static final Set<String> READ_BY_STEWARDS =
      Set.of(
          "audit_entry",
          "audit_person",
          "notice",
          "notice_held",
          "line_off",
          "move_out_data",
          "takeover");

  private static final List<String> FILLED = new ArrayList<>();

  /** A table of a keeper. */
  record Table(Keeper keeper, String name) {
    @Override
    public String toString() {
      return keeper.name() + "." + name;
    }
  }

  static List<Table> tables() {
    return Town.KEEPERS.stream()
        .flatMap(keeper ->
            TOWN
                .asOwner(
                    """
                    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality' and not a.attisdropped
                    where c.relkind in ('r', 'p') and n.nspname = '%s' order by 1
                    """
                        .formatted(keeper.name()))
                .stream()
                .map(row -> new Table(keeper, row.getFirst())))
        .filter(table -> !table.toString().equals(ACCOUNTS))
        .toList();
  }

  /** A seal is shown by rows that stay hidden: so there have to be some. */
  @BeforeAll
  static void nothingIsEmpty() {
    for (Keeper keeper : Town.KEEPERS) {
      new AuditLog(TOWN.town().keepers().store(keeper), () -> new byte[16])
          .record(
              Seal.of(Canary.HOME),
              new AuditEvent(
                  TOWN.town().clock().instant(),
                  new Actor("officer@092011", Role.MUNICIPAL_OFFICER, Canary.HOME),
                  "look",
                  "filing",
                  "12条",
                  Set.of(),
                  "given",
                  new AuditEvent.Person("nobody", "")));
    }
    for (Table table : tables()) {
      if (count(table) == 0) {
        List<List<String>> columns =
            TOWN.asOwner(
                """
                select column_name, case
                  when column_name in ('municipality', 'issuer') then '%1$s'
                  when data_type like 'timestamp%%' then 'now'
                  when data_type = 'date' then 'today'
                  when data_type in ('jsonb', 'ARRAY') then '{}'
                  when data_type in ('smallint', 'integer', 'bigint', 'numeric') then '1'
                  when data_type = 'boolean' then 'false'
                  else 'x' end
                from information_schema.columns
                where table_schema = '%2$s' and table_name = '%3$s' and is_nullable = 'NO'
                  and column_default is null and is_identity = 'NO'
                """
                    .formatted(Canary.HOME.digits(), table.keeper().name(), table.name()));
        List<List<String>> checks =
            TOWN.asOwner(
                """
                select format('alter table %1$s drop constraint %%I;', conname),
                  format('alter table %1$s add constraint %%I %%s not valid;', conname, pg_get_constraintdef(oid))
                from pg_constraint where contype = 'c' and conrelid = '%1$s'::regclass
                """
                    .formatted(table));
        // What the row says does not matter here: neither checks nor foreign keys are asked.
        TOWN.asOwner(
            "set session_replication_role = replica; "
                + column(checks, 0)
                + "insert into %s (%s) values ('%s'); "
                    .formatted(
                        table,
                        String.join(", ", columns.stream().map(List::getFirst).toList()),
                        String.join("', '", columns.stream().map(List::getLast).toList()))
                + column(checks, 1)
                + "set session_replication_role = origin");
        FILLED.addFirst(table.toString());
      }
    }
  }

  private static String column(List<List<String>> rows, int which) {
    return rows.stream().map(row -> row.get(which)).collect(Collectors.joining());
  }

  @AfterAll
  static void emptyThemAgain() {
    FILLED.forEach(table ->
        TOWN.asOwner(
            "set session_replication_role = replica; delete from "
                + table
                + "; set session_replication_role = origin"));
  }

  @Test
  void theCatalogueSaysThatAllAreSealed() {
    assertThat(SealedTables.faults(TOWN.town().keepers(), Town.KEEPERS))
        .containsExactly(ACCOUNTS + ": its row policies are not forced");
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noKeeperReadsAnothersTable(Table table) {
    assertThat(count(table)).isPositive();
    for (Keeper other : Town.KEEPERS) {
      if (!other.equals(table.keeper())) {
        for (KeeperStore store : stores(other)) {
          assertThat(rows(store, null, table)).as(other.name()).isEqualTo("permission denied");
          assertThat(rows(store, Seal.of(Canary.HOME), table))
              .as(other.name())
              .isEqualTo("permission denied");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void boundElsewhereOrUnboundAKeeperSeesNoRow(Table table) {
    String owner =
        TOWN.asOwner("select municipality from " + table + " limit 1").getFirst().getFirst();
    KeeperStore daily = TOWN.town().keepers().store(table.keeper());
    assertThat(rows(daily, new Seal(owner), table)).as("where they belong").isNotEqualTo("0");
    for (KeeperStore store : List.of(daily, TOWN.town().keepers().loader(table.keeper()))) {
      for (@Nullable Seal seal : new Seal[] {ELSEWHERE, Seal.NATION, null}) {
        assertThat(rows(store, seal, table)).isIn(own(seal, table), "permission denied");
      }
      assertThat(rows(daily, ELSEWHERE, table)).isEqualTo(own(ELSEWHERE, table));
      assertThat(rows(daily, null, table)).isEqualTo("0");
    }
    if (!READ_BY_STEWARDS.contains(table.name())) {
      assertThat(rows(TOWN.town().keepers().steward(table.keeper()), ELSEWHERE, table))
          .isEqualTo("permission denied");
    }
  }

  /** How many rows belong under a seal, as the database's owner counts; none without one. */
  private static String own(@Nullable Seal seal, Table table) {
    return seal == null
        ? "0"
        : TOWN.asOwner(
                "select count(*) from " + table + " where municipality = '" + seal.value() + "'")
            .getFirst()
            .getFirst();
  }

  private static List<KeeperStore> stores(Keeper keeper) {
    var keepers = TOWN.town().keepers();
    return List.of(keepers.store(keeper), keepers.loader(keeper), keepers.steward(keeper));
  }

  private static long count(Table table) {
    return Long.parseLong(TOWN.asOwner("select count(*) from " + table).getFirst().getFirst());
  }

  /** How many rows are seen that belong to somebody else, or that it is denied. */
  private static String rows(KeeperStore store, @Nullable Seal seal, Table table) {
    try {
      return seal == null ? seen(store, table) : store.within(seal, () -> seen(store, table));
    } catch (DataAccessException e) {
      assertThat(e.getMostSpecificCause())
          .isInstanceOfSatisfying(
              SQLException.class, cause -> assertThat(cause.getSQLState()).isEqualTo("42501"));
      return "permission denied";
    }
  }

  private static String seen(KeeperStore store, Table table) {
    return store.sql().sql("select count(*) from " + table).query(String.class).single();
  }
}
