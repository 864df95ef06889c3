package dev.daicho.bench;

import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** A town in a temporary folder, with the durable database of every town; closing it removes it. */
public final class BenchTown implements AutoCloseable {

  /** The day on which it begins. */
  public static final LocalDate DAY = LocalDate.of(2026, 4, 1);

  private static final long SEED = 20_260_401;

  private final Path folder;
  private final Town town;

  private BenchTown(Path folder, Town town) {
    this.folder = folder;
    this.town = town;
  }

  /** Opens one in a new folder. */
  public static BenchTown open() {
    Path folder = temporaryFolder();
    try {
      return new BenchTown(
          folder, Town.open(new TownSettings(folder.resolve("town"), null, DAY, SEED)));
    } catch (RuntimeException e) {
      remove(folder);
      throw e;
    }
  }

  /** The town. */
  public Town town() {
    return town;
  }

  @Override
  public void close() {
    try {
      writeEverythingOut();
      town.close();
    } finally {
      remove(folder);
    }
  }

  /** A server that stops has only seconds for what a bench leaves unwritten. */
  private void writeEverythingOut() {
    try (Connection owner = town.database().asOwner();
        Statement statement = owner.createStatement()) {
      statement.execute("checkpoint");
    } catch (SQLException e) {
      throw new IllegalStateException("the bench's town cannot be closed", e);
    }
  }

  /** A new folder for temporary files. */
  public static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("daicho-bench");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a folder with all that is in it. */
  public static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the bench's folder " + folder + " could not be removed", e);
    }
  }
}
