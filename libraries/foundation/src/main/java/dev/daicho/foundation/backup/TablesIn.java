package dev.daicho.foundation.backup;

import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.SchemaHistory;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Copies keepers' tables in, in one transaction, into schemas that are as they were. */
final class TablesIn {

  private static final String REFERENCES =
      """
      select c.relname, r.relname from pg_constraint f
      join pg_class c on c.oid = f.conrelid join pg_class r on r.oid = f.confrelid
      join pg_namespace n on n.oid = c.relnamespace
      where f.contype = 'f' and n.nspname = ? and f.conrelid <> f.confrelid
      """;

  private final Connection owner;
  private final ArchiveReader archive;
  private final Progress progress;

  TablesIn(Connection owner, ArchiveReader archive, Progress progress) {
    this.owner = owner;
    this.archive = archive;
    this.progress = progress;
  }

  /**
   * Fills a keeper's tables and lets its numbers count on from where they were.
   *
   * @throws BackupRefused when the tables are not those of the backup
   */
  void copy(Keeper keeper, Manifest.OfKeeper kept) throws SQLException, IOException {
    Map<String, Manifest.OfTable> parts = comparedWithSchema(keeper, kept);
    CopyManager copy = owner.unwrap(PGConnection.class).getCopyAPI();
    empty(keeper, parts.keySet());
    for (String name : inOrder(keeper, parts.keySet())) {
      Manifest.OfTable table = parts.get(name);
      if (table == null) {
        throw new IllegalStateException("no table " + name);
      }
      String entry = table.entry(keeper.name());
      try (InputStream in = archive.entry(entry)) {
        Measured read = new Measured(OutputStream.nullOutputStream());
        copy.copyIn(
            "copy " + new TableShape(name, table.columns()).copied(keeper) + " from stdin",
            new Tee(in, read));
        archive.match(entry, read, table.bytes(), table.rows(), table.sha256());
      }
      progress.table(keeper.name(), name, table.rows());
    }
    countOn(keeper, kept);
  }

  private Map<String, Manifest.OfTable> comparedWithSchema(Keeper keeper, Manifest.OfKeeper kept)
      throws SQLException {
    List<TableShape> described =
        kept.tables().stream().map(table -> new TableShape(table.name(), table.columns())).toList();
    List<String> sequences = kept.sequences().stream().map(Manifest.OfSequence::name).toList();
    if (!new SchemaHistory(owner).of(keeper).equals(kept.migrations())
        || !TableShape.of(owner, keeper).equals(described)
        || !TableShape.sequences(owner, keeper).equals(sequences)) {
      throw new BackupRefused("backup.other-schema", keeper.name());
    }
    Map<String, Manifest.OfTable> parts = new HashMap<>();
    kept.tables().forEach(table -> parts.put(table.name(), table));
    return parts;
  }

  /** Some migrations put rows in; those of the backup take their place. */
  private void empty(Keeper keeper, Set<String> tables) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(
          "truncate "
              + String.join(
                  ", ", tables.stream().map(name -> TableShape.quoted(keeper, name)).toList()));
    }
  }

  /** What is referred to comes before what refers to it. */
  private List<String> inOrder(Keeper keeper, Set<String> tables) throws SQLException {
    Map<String, Set<String>> refersTo = new HashMap<>();
    try (PreparedStatement statement = owner.prepareStatement(REFERENCES)) {
      statement.setString(1, keeper.name());
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          refersTo
              .computeIfAbsent(rows.getString(1), name -> new HashSet<>())
              .add(rows.getString(2));
        }
      }
    }
    List<String> order = new ArrayList<>();
    List<String> waiting = new ArrayList<>(tables.stream().sorted().toList());
    while (!waiting.isEmpty()) {
      List<String> ready =
          waiting.stream()
              .filter(name -> order.containsAll(refersTo.getOrDefault(name, Set.of())))
              .toList();
      if (ready.isEmpty()) {
        throw new IllegalStateException("tables refer to each other in a circle: " + waiting);
      }
      order.addAll(ready);
      waiting.removeAll(ready);
    }
    return order;
  }

  private void countOn(Keeper keeper, Manifest.OfKeeper kept) throws SQLException {
    try (PreparedStatement sequence = owner.prepareStatement("select setval(?::regclass, ?, ?)");
        PreparedStatement origin =
            owner.prepareStatement(
                "update " + TableShape.quoted(keeper, "transaction_origin") + " set before = ?")) {
      for (Manifest.OfSequence one : kept.sequences()) {
        sequence.setString(1, TableShape.quoted(keeper, one.name()));
        sequence.setLong(2, one.last());
        sequence.setBoolean(3, one.called());
        sequence.execute();
      }
      origin.setLong(1, kept.transactions());
      origin.execute();
    }
  }

  /** Has what is read measured. */
  private static final class Tee extends FilterInputStream {

    private final Measured measured;

    Tee(InputStream in, Measured measured) {
      super(in);
      this.measured = measured;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      if (b >= 0) {
        measured.write(b);
      }
      return b;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
      int count = super.read(to, offset, length);
      if (count > 0) {
        measured.write(to, offset, count);
      }
      return count;
    }
  }
}
