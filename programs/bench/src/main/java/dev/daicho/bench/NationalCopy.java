package dev.daicho.bench;

import dev.daicho.foundation.store.CopyIn;
import dev.daicho.foundation.store.Database;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.record.IdentityColumns;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.town.Town;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The peer of a first load: the same rows by COPY alone into a table of the same columns with the
 * same primary key, without any other index, check, policy or staging; made from the same records
 * by the same code, in transactions of the same size and durability.
 */
final class NationalCopy {

  private static final String TABLE =
      "bench_peer.identity (municipality, edition, received_at, "
          + String.join(", ", IdentityColumns.names())
          + ")";

  private final Town town;
  private final KeeperStore loader;

  NationalCopy(Town town) {
    this.town = town;
    this.loader = town.keepers().loader(Level.NATION.keeper());
  }

  /** Makes the peer's table, empty. */
  void makeTable() {
    Database database = town.database();
    try (Connection owner = database.asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("drop schema if exists bench_peer cascade");
      statement.execute("create schema bench_peer");
      statement.execute("create table bench_peer.identity (like network_national.identity)");
      statement.execute(
          "alter table bench_peer.identity add primary key (municipality, issuer, subject)");
      String role = Level.NATION.keeper().loader(database);
      statement.execute("grant usage on schema bench_peer to " + role);
      statement.execute("grant insert on bench_peer.identity to " + role);
    } catch (SQLException e) {
      throw new IllegalStateException("the peer's table could not be made", e);
    }
  }

  /** Copies the records' rows in one transaction; durable when this returns. */
  void copy(List<IdentityRecord> records) {
    OffsetDateTime now = town.clock().instant().atOffset(ZoneOffset.UTC);
    loader.within(
        Seal.NATION,
        () ->
            new CopyIn(loader)
                .into(
                    TABLE,
                    records.stream().map(record -> row(record, now)).iterator(),
                    records.size()));
  }

  private static List<@Nullable Object> row(IdentityRecord record, OffsetDateTime now) {
    List<@Nullable Object> row = new ArrayList<>(Arrays.asList(Seal.NATION.value(), 1, now));
    row.addAll(IdentityColumns.values(record));
    return row;
  }
}
