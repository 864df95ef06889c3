package dev.daicho.foundation.store;

import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.secret.Secrets;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * PostgreSQL 18 in the town's own folder. Durable: fsync, synchronous commit and full page writes
 * are on, other than the library's defaults. Nobody gets in without a password, and it listens on
 * the loopback address only.
 *
 * <p>A server that outlived its program (a kill -9) is stopped first, in order; PostgreSQL then
 * recovers by itself what was committed.
 */
public final class EmbeddedDatabase implements Database {

  private static final String NAME = "daicho";
  private static final String OWNER = "postgres";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final String password;

  private EmbeddedDatabase(EmbeddedPostgres server, String password) {
    this.server = server;
    this.password = password;
  }

  /** Starts the server of a home, making its data directory the first time. */
  public static EmbeddedDatabase start(TownHome home, Secrets secrets) {
    Path data = home.part("postgres");
    String password = secrets.current("database/owner").asPassword();
    try {
      stopOrphan(data);
      Path passwordFile =
          Files.createTempFile(
              home.folder(),
              ".owner",
              "",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try {
        Files.writeString(passwordFile, password);
        EmbeddedPostgres server =
            EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setDataDirectoryCustomizer(EmbeddedDatabase::passwordsOnly)
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("wal_compression", "on")
                .setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("max_connections", "200")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("timezone", "UTC")
                .setPGStartupWait(PATIENCE)
                .start();
        EmbeddedDatabase database = new EmbeddedDatabase(server, password);
        database.makeDatabase();
        return database;
      } finally {
        Files.deleteIfExists(passwordFile);
      }
    } catch (IOException | SQLException e) {
      throw new IllegalStateException("the embedded PostgreSQL in " + data + " did not start", e);
    }
  }

  /** Called between the making of the directory and the first start. */
  private static void passwordsOnly(File data) {
    try {
      Files.writeString(
          data.toPath().resolve("pg_hba.conf"),
          "host all all 127.0.0.1/32 scram-sha-256\nhost all all ::1/128 scram-sha-256\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stopOrphan(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    if (!Files.exists(pidFile)) {
      return;
    }
    List<String> lines = Files.readAllLines(pidFile);
    Optional<ProcessHandle> orphan =
        lines.isEmpty()
            ? Optional.empty()
            : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
    // The number may by now belong to a stranger: only a PostgreSQL server is stopped.
    if (orphan.isPresent() && orphan.get().info().command().orElse("").endsWith("postgres")) {
      orphan.get().destroy();
      new ProcessBuilder("kill", "-INT", Long.toString(orphan.get().pid())).start();
      try {
        orphan.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
        throw new IOException("the server left from an earlier run does not stop", e);
      }
    }
  }

  private void makeDatabase() throws SQLException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      boolean exists =
          statement.executeQuery("select from pg_database where datname = '" + NAME + "'").next();
      if (!exists) {
        statement.execute("create database " + NAME);
        statement.execute("revoke all on database " + NAME + " from public");
      }
    }
  }

  private Connection connect(String database) throws SQLException {
    return java.sql.DriverManager.getConnection(
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
