package dev.daicho.foundation.backup;

import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.SchemaHistory;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Copies keepers' tables out of one snapshot. */
final class TablesOut {

  private final Connection owner;
  private final ArchiveWriter archive;
  private final Progress progress;

  /**
   * @param owner whose current transaction is the snapshot
   */
  TablesOut(Connection owner, ArchiveWriter archive, Progress progress) {
    this.owner = owner;
    this.archive = archive;
    this.progress = progress;
  }

  /** When the snapshot was taken, as the database's clock says. */
  Instant realTime() throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery("select now()")) {
      row.next();
      return row.getObject(1, OffsetDateTime.class).toInstant();
    }
  }

  Manifest.OfKeeper copy(Keeper keeper) throws SQLException, IOException {
    CopyManager copy = owner.unwrap(PGConnection.class).getCopyAPI();
    List<Manifest.OfTable> tables = new ArrayList<>();
    for (TableShape table : TableShape.of(owner, keeper)) {
      Manifest.OfTable unmeasured = new Manifest.OfTable(table.name(), table.columns(), 0, 0, "");
      Measured written =
          archive.<SQLException>entry(
              unmeasured.entry(keeper.name()),
              out -> copy.copyOut("copy " + table.copied(keeper) + " to stdout", out));
      tables.add(
          new Manifest.OfTable(
              table.name(),
              table.columns(),
              written.lines(),
              written.bytes(),
              written.sha256Hex()));
      progress.table(keeper.name(), table.name(), written.lines());
    }
    return new Manifest.OfKeeper(
        keeper.name(),
        transactions(keeper),
        new SchemaHistory(owner).of(keeper),
        tables,
        sequences(keeper));
  }

  /** Every number that a transaction in this snapshot can have had is below the snapshot's end. */
  private long transactions(Keeper keeper) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select before + pg_snapshot_xmax(pg_current_snapshot())::text::bigint from "
                    + TableShape.quoted(keeper, "transaction_origin"))) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Sequences know no snapshot: read after the tables, they have come as far at least. */
  private List<Manifest.OfSequence> sequences(Keeper keeper) throws SQLException {
    List<Manifest.OfSequence> sequences = new ArrayList<>();
    try (Statement statement = owner.createStatement()) {
      for (String name : TableShape.sequences(owner, keeper)) {
        try (ResultSet row =
            statement.executeQuery(
                "select last_value, is_called from " + TableShape.quoted(keeper, name))) {
          row.next();
          sequences.add(new Manifest.OfSequence(name, row.getLong(1), row.getBoolean(2)));
        }
      }
    }
    return sequences;
  }
}
