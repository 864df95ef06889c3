package dev.daicho.foundation;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.secret.FileSecrets;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.Database;
import dev.daicho.foundation.store.EmbeddedDatabase;
import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.Keepers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A real town's ground for tests: a home in a temporary folder with a real PostgreSQL, one for all
 * tests of a module's run, and clocks that stand where a test puts them. Tests share the database,
 * so each uses municipalities or keepers of its own.
 */
public final class TestTown {

  private static final SplittableRandom RANDOM = new SplittableRandom(20_260_401);
  private static final TestTown SHARED = open();

  private final TownHome home;
  private final Secrets secrets;
  private final Database database;

  private TestTown(TownHome home, Secrets secrets, Database database) {
    this.home = home;
    this.secrets = secrets;
    this.database = database;
  }

  /** The one that all tests of this run share. */
  public static TestTown shared() {
    return SHARED;
  }

  private static TestTown open() {
    try {
      Path folder = Files.createTempDirectory("daicho-test");
      TownHome home = TownHome.take(folder.resolve("home"));
      Secrets secrets = new FileSecrets(home.part("secrets"), TestTown::random);
      Database database = EmbeddedDatabase.start(home, secrets);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(() -> {
                database.close();
                home.close();
                delete(folder);
              }));
      return new TestTown(home, secrets, database);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Random bytes, the same in every run. */
  public static synchronized void random(byte[] bytes) {
    RANDOM.nextBytes(bytes);
  }

  /** The keepers, with their tables made. */
  public Keepers keepers(Keeper... keepers) {
    return new Keepers(database, secrets, List.of(keepers));
  }

  /** A town clock that stands at noon of that day. */
  public static TownClock clockAt(LocalDate day) {
    Instant noon = day.atTime(12, 0).atZone(TownClock.ZONE).toInstant();
    return new TownClock(() -> noon, TownClock.Setting.frozenAt(noon), setting -> {});
  }

  /** The home. */
  public TownHome home() {
    return home;
  }

  /** The secrets. */
  public Secrets secrets() {
    return secrets;
  }

  /** The database. */
  public Database database() {
    return database;
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
