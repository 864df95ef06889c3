package dev.daicho.foundation;

import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.Keepers;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The check that no table of a keeper lets the seal be passed by: whatever has a column {@code
 * municipality} is a table with forced row policies that compare it with {@code sealed_to()}, is
 * owned by the migrator, and nobody who works with it can empty it, hang a trigger on it or be
 * above its policies.
 *
 * <p>A test of a program runs it over all keepers of that program and expects no faults.
 */
public final class SealedTables {

  private static final String RELATIONS =
      """
      select c.oid::regclass::text as name, c.relkind, c.relrowsecurity and c.relforcerowsecurity as forced,
        c.relowner::regrole::text = ? as migrators,
        exists (
          select from aclexplode(c.relacl) a
          where a.grantee <> c.relowner and a.privilege_type in ('TRUNCATE', 'TRIGGER', 'REFERENCES', 'MAINTAIN')
        ) as too_much
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality' and not a.attisdropped
      where n.nspname = ? and c.relkind in ('r', 'p', 'm', 'v', 'f')
      order by 1
      """;

  private static final String POLICIES =
      """
      select tablename, policyname
      from pg_policies
      where schemaname = ? and permissive = 'PERMISSIVE' and roles <> array[cast(? as name)]
        and (coalesce(qual, with_check) not like '%municipality = ( SELECT%sealed_to()%'
          or coalesce(with_check, qual) not like '%municipality = ( SELECT%sealed_to()%'
          or coalesce(qual, with_check) like '% OR %' or coalesce(with_check, qual) like '% OR %')
      order by 1, 2
      """;

  private static final String STRANGERS =
      """
      select distinct c.oid::regclass::text, coalesce(nullif(a.grantee, 0)::regrole::text, 'public')
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      cross join lateral aclexplode(c.relacl) a
      where n.nspname = ? and a.grantee <> c.relowner
        and (a.grantee = 0 or a.grantee::regrole::text <> all(?))
      order by 1, 2
      """;

  private static final String ROLES =
      """
      select rolname from pg_roles
      where rolname = any(?) and (rolsuper or rolbypassrls or rolcreaterole or pg_has_role(rolname, ?, 'member'))
      order by 1
      """;

  private SealedTables() {}

  /** What is wrong with the tables and roles of these keepers; empty when nothing is. */
  public static List<String> faults(Keepers keepers, List<Keeper> list) {
    List<String> faults = new ArrayList<>();
    String migrator = keepers.database().name() + "_migrator";
    try (Connection owner = keepers.database().asOwner()) {
      for (Keeper keeper : list) {
        relations(owner, keeper, migrator, faults);
        String steward = keeper.steward(keepers.database());
        for (String[] policy : rows(owner, POLICIES, keeper.name(), steward)) {
          faults.add(keeper.name() + "." + policy[0] + ": the policy " + policy[1] + " is no seal");
        }
        Array roles =
            owner.createArrayOf(
                "text",
                new String[] {
                  keeper.role(keepers.database()), keeper.loader(keepers.database()), steward
                });
        for (String[] stranger : rows(owner, STRANGERS, keeper.name(), roles)) {
          faults.add(stranger[0] + ": it is open to " + stranger[1]);
        }
        for (String[] role : rows(owner, ROLES, roles, migrator)) {
          faults.add("the role " + role[0] + " stands above the policies");
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return faults;
  }

  private static void relations(
      Connection owner, Keeper keeper, String migrator, List<String> faults) throws SQLException {
    for (String[] relation : rows(owner, RELATIONS, migrator, keeper.name())) {
      String name = relation[0];
      if (!relation[1].equals("r") && !relation[1].equals("p")) {
        faults.add(name + ": only a table can be sealed, this is of kind " + relation[1]);
      } else if (relation[2].equals("f")) {
        faults.add(name + ": its row policies are not forced");
      }
      if (relation[3].equals("f")) {
        faults.add(name + ": it is not the migrator's");
      }
      if (relation[4].equals("t")) {
        faults.add(name + ": somebody may do more than read and write its rows");
      }
    }
  }

  private static List<String[]> rows(Connection owner, String sql, Object... params)
      throws SQLException {
    try (PreparedStatement statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < params.length; i++) {
        statement.setObject(i + 1, params[i]);
      }
      List<String[]> rows = new ArrayList<>();
      try (ResultSet result = statement.executeQuery()) {
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          String[] row = new String[columns];
          for (int i = 0; i < columns; i++) {
            row[i] = result.getString(i + 1);
          }
          rows.add(row);
        }
      }
      return rows;
    }
  }
}
