package dev.daicho.foundation.store;

import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.secret.Secrets;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * PostgreSQL 18 in the town's own folder. Durable: fsync, synchronous commit and full page writes
 * are on, other than the library's defaults. Nobody gets in without a password, and it listens on
 * the loopback address only. Its log tells neither statements nor the values that a failed one was
 * about.
 *
 * <p>A server that outlived its program (a kill -9) is stopped first, in order; PostgreSQL then
 * recovers by itself what was committed. A directory whose making was broken off is made anew.
 */
public final class EmbeddedDatabase implements Database {

  private static final String NAME = "daicho";
  private static final String OWNER = "postgres";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final FileAttribute<?> OWNER_ONLY_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("fsync", "on"),
          Map.entry("synchronous_commit", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("shared_buffers", "512MB"),
          Map.entry("max_wal_size", "4GB"),
          // A backlog touches many pages anew after a checkpoint, and each is logged whole.
          Map.entry("wal_compression", "on"),
          // Nobody follows this server: what a new index is made of need not stand in the log too.
          Map.entry("wal_level", "minimal"),
          Map.entry("max_wal_senders", "0"),
          Map.entry("checkpoint_timeout", "15min"),
          Map.entry("max_connections", "200"),
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("timezone", "UTC"),
          // Statements and the details of errors carry names and numbers of people.
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_error_verbosity", "terse"));

  private final EmbeddedPostgres server;
  private final String password;

  private EmbeddedDatabase(EmbeddedPostgres server, String password) {
    this.server = server;
    this.password = password;
  }

  /** Starts the server of a home, making its data directory the first time. */
  public static EmbeddedDatabase start(TownHome home, Secrets secrets) {
    Path data = home.part("postgres");
    Path making = home.part("postgres.making");
    String password = secrets.current("database/owner").asPassword();
    try {
      LeftOverServer left = new LeftOverServer(data, PATIENCE);
      left.stop();
      if (Files.exists(making)) {
        left.remove();
      }
      if (!Files.exists(data)) {
        Files.writeString(making, "", StandardOpenOption.CREATE, StandardOpenOption.SYNC);
      }
      EmbeddedDatabase database = new EmbeddedDatabase(start(home, data, password), password);
      database.makeDatabase();
      Files.deleteIfExists(making);
      return database;
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("the embedded PostgreSQL in " + data + " did not start", e);
    }
  }

  /**
   * Stops the server of a home whose program was killed, if it still runs, so that its files can be
   * removed.
   */
  public static void stopLeftOver(TownHome home) {
    try {
      new LeftOverServer(home.part("postgres"), PATIENCE).stop();
    } catch (IOException e) {
      throw new UncheckedIOException("the server left in " + home.folder() + " does not stop", e);
    }
  }

  private static EmbeddedPostgres start(TownHome home, Path data, String password)
      throws IOException {
    Path passwordFile = Files.createTempFile(home.folder(), ".owner", "", OWNER_ONLY);
    try {
      Files.writeString(passwordFile, password);
      EmbeddedPostgres.Builder server =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setOverrideWorkingDirectory(programs().toFile())
              .setDataDirectoryCustomizer(EmbeddedDatabase::passwordsOnly)
              // The library calls these the locale; they are simply arguments of initdb.
              .setLocaleConfig("auth", "scram-sha-256")
              .setLocaleConfig("pwfile", passwordFile.toString())
              .setLocaleConfig("locale-provider", "builtin")
              .setLocaleConfig("builtin-locale", "C.UTF-8")
              .setLocaleConfig("locale", "C")
              .setLocaleConfig("encoding", "UTF8")
              .setConnectConfig("password", password)
              .setPGStartupWait(PATIENCE);
      SETTINGS.forEach(server::setServerConfig);
      return server.start();
    } finally {
      Files.deleteIfExists(passwordFile);
    }
  }

  /**
   * Where the server's programs are unpacked: in a folder of this user's own. The library's default
   * is one in /tmp that everybody may write, where a stranger could put programs of theirs.
   */
  private static Path programs() throws IOException {
    Path cache = Path.of(System.getProperty("user.home"), ".cache", "daicho");
    Files.createDirectories(cache, OWNER_ONLY_FOLDER);
    return Files.createDirectories(cache.resolve("postgres"));
  }

  /** Called before every start. */
  private static void passwordsOnly(File data) {
    try {
      Files.writeString(
          data.toPath().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void makeDatabase() throws SQLException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      boolean exists =
          statement.executeQuery("select from pg_database where datname = '" + NAME + "'").next();
      if (!exists) {
        statement.execute("create database " + NAME);
      }
    }
  }

  private Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database, OWNER, password);
  }

  /** The port it listens on, loopback only. */
  public int port() {
    return server.getPort();
  }

  @Override
  public String url() {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + NAME;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Connection asOwner() throws SQLException {
    return connect(NAME);
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded PostgreSQL did not stop in order", e);
    }
  }
}
