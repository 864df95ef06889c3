package dev.daicho.app.canary;

import dev.daicho.app.server.TownServer;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.DemoTown;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The real program, opened once for all tests of this package: a home in a temporary folder, the
 * embedded PostgreSQL, the server on a free port, staff of two municipalities, and the canary.
 */
public final class RunningTown {

  /** The municipality next door. */
  static final MunicipalityCode NEXT_DOOR = MunicipalityCode.of("092053");

  private static final RunningTown SHARED = open();

  private final Town town;
  private final TownServer server;
  private final LogTap log;
  private final Canary canary;
  private final Connection owner;

  private RunningTown(Town town, TownServer server) {
    this.town = town;
    this.server = server;
    try {
      this.owner = town.database().asOwner();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    for (MunicipalityCode municipality : List.of(Canary.HOME, NEXT_DOOR)) {
      account("officer", Role.MUNICIPAL_OFFICER, municipality);
      account("contractor", Role.CONTRACTOR, municipality);
      account("supervisor", Role.SUPPORT_MEASURE_SUPERVISOR, municipality);
    }
    town.staff()
        .open(new Actor(DemoTown.OPERATOR, Role.JLIS_OPERATOR, null), "見本", DemoTown.PASSWORD);
    // Only now, since the server sets up the log when it starts.
    this.log = LogTap.attach();
    this.canary = Canary.enter(town);
  }

  /** The one that all tests share. */
  public static RunningTown shared() {
    return SHARED;
  }

  private static RunningTown open() {
    try {
      Path folder = Files.createTempDirectory("daicho-canary");
      Town town =
          Town.open(
              new TownSettings(
                  folder.resolve("home"), null, LocalDate.of(2026, 4, 1), 20_260_401L));
      TownServer server = TownServer.start(town, new TownServer.Listening("127.0.0.1", 0));
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                server.close();
                town.close();
                delete(folder);
              }));
      return new RunningTown(town, server);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void account(String who, Role role, MunicipalityCode municipality) {
    String account = who + "@" + municipality.digits();
    town.staff().open(new Actor(account, role, municipality), "見本", DemoTown.PASSWORD);
  }

  /** The town. */
  public Town town() {
    return town;
  }

  /** Where it is kept. */
  public Path home() {
    return town.folder();
  }

  /** Where its server listens. */
  int port() {
    return server.port();
  }

  /** The server's beans. */
  ConfigurableApplicationContext context() {
    return server.context();
  }

  /** What it logs. */
  LogTap log() {
    return log;
  }

  /** The residents who can be told from everybody. */
  Canary canary() {
    return canary;
  }

  /** Asks the database itself, past all seals: the rows, each column as text. */
  public synchronized List<List<String>> asOwner(String sql) {
    try (Statement statement = owner.createStatement()) {
      List<List<String>> rows = new ArrayList<>();
      if (statement.execute(sql)) {
        ResultSet result = statement.getResultSet();
        int columns = result.getMetaData().getColumnCount();
        while (result.next()) {
          List<String> row = new ArrayList<>();
          for (int i = 1; i <= columns; i++) {
            row.add(String.valueOf(result.getString(i)));
          }
          rows.add(row);
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
