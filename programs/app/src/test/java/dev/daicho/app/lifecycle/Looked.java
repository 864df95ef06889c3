package dev.daicho.app.lifecycle;

import dev.daicho.app.Main;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.Sealer;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.disclosure.RegisterExport;
import dev.daicho.town.Town;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks at a town from all sides, so that two can be compared. */
final class Looked {

  private Looked() {}

  /** Of each table of each keeper how many rows there are, and a digest over all of them. */
  static Map<String, String> tables(Town town) {
    Map<String, String> tables = new TreeMap<>();
    for (String table :
        asOwner(
            town,
            """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname in ('town', 'register', 'allocation', 'network_municipality', 'network_prefecture', 'network_national')
              and tablename not in ('migration', 'transaction_origin')
            """)) {
      tables.put(
          table,
          asOwner(
                  town,
                  "select count(*) || ' ' || coalesce(md5(string_agg(t::text, E'\\n' order by t::text)), '') from "
                      + table
                      + " t")
              .getFirst());
    }
    return tables;
  }

  /** How many rows a query counts, past all seals. */
  static long count(Town town, String sql) {
    return Long.parseLong(asOwner(town, "select count(*) from " + sql).getFirst());
  }

  /** The first column of what the owner of the database sees. */
  static List<String> asOwner(Town town, String sql) {
    try (Connection owner = town.database().asOwner();
        Statement statement = owner.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> first = new ArrayList<>();
      while (rows.next()) {
        first.add(rows.getString(1));
      }
      return first;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  /** What a verification of each keeper's log finds. */
  static List<Sealer.Findings> logs(Town town) {
    return town.sealers().stream().map(Sealer::verify).toList();
  }

  /** All residents of a municipality with codes and numbers, through the gate. */
  static String export(Town town, MunicipalityCode municipality) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    town.registers()
        .export()
        .write(
            new Actor("officer", Role.MUNICIPAL_OFFICER, municipality),
            municipality,
            "migration",
            RegisterExport.Format.CSV,
            out);
    out.flush();
    return text.toString();
  }

  /** What a command did. */
  record Run(int exit, String out, String err) {}

  /** Runs a command as somebody types it. */
  static Run daicho(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true)).execute(args);
    return new Run(exit, out.toString(), err.toString());
  }
}
