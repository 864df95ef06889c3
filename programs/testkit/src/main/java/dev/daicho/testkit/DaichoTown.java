package dev.daicho.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A town that runs: its pages and services. That of the home is used when it runs already, so that
 * a town that you keep open beside your tests answers them at once; else one is started.
 *
 * <p>Daicho's launcher is what the system property {@code daicho.command} names, else the variable
 * {@code DAICHO_COMMAND}, else {@code daicho} on the {@code PATH}, else what {@code daicho package
 * --install} wrote down. The town's folder is {@code daicho.home}, else {@code DAICHO_HOME}, else
 * one in the user's cache folder that is kept for the next run.
 */
public final class DaichoTown implements AutoCloseable {

  /** The first start of all builds the program. */
  static final Duration PATIENCE = Duration.ofMinutes(15);

  private final Surroundings where;
  private final URI address;
  private final @Nullable Child started;

  private DaichoTown(Surroundings where, URI address, @Nullable Child started) {
    this.where = where;
    this.address = address;
    this.started = started;
  }

  /**
   * Finds the running town, or starts one.
   *
   * @throws TestkitException when Daicho is not found or does not start
   */
  public static DaichoTown open() {
    return open(Surroundings.here());
  }

  static DaichoTown open(Surroundings where) {
    return running(where).orElseGet(() -> Turn.take(where.cache(), () -> findOrStart(where)));
  }

  /** While this waited for its turn, another may have started it. */
  private static DaichoTown findOrStart(Surroundings where) {
    return running(where)
        .orElseGet(() -> {
          Child town = Child.start(where.call("demo", "--port", "0"), PATIENCE);
          return new DaichoTown(where, town.address(), town);
        });
  }

  private static Optional<DaichoTown> running(Surroundings where) {
    return said(where.home())
        .filter(DaichoTown::answers)
        .map(address -> new DaichoTown(where, address, null));
  }

  /** The address that a town wrote into its home; it may have died since. */
  static Optional<URI> said(Path home) {
    Path file = home.resolve("running");
    try {
      return Files.exists(file)
          ? Files.readString(file)
              .lines()
              .findFirst()
              .flatMap(line -> Child.address("ready " + line.strip()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be read", e);
    }
  }

  private static boolean answers(URI address) {
    try {
      return Http.get(address.resolve("/clock")).isOkay();
    } catch (TestkitException e) {
      return false;
    }
  }

  /** Where it listens, such as {@code http://127.0.0.1:8080}. */
  public URI address() {
    return address;
  }

  /** Whether this started it, so that {@link #close} stops it. */
  public boolean isOwn() {
    return started != null;
  }

  /**
   * What it answers to a GET.
   *
   * @param path with the slash, such as {@code /clock}
   * @throws TestkitException when it answers with another status than 200 to 299
   */
  public String get(String path) {
    return Http.get(address.resolve(path)).okay().body();
  }

  /**
   * The card of somebody who lives here, put in; see {@link VirtualCard#of}, which needs no town.
   *
   * @throws TestkitException when there is no such card
   */
  public VirtualCard card(String persona) {
    return VirtualCard.of(persona, where);
  }

  /** Stops it if {@link #open} started it. Cards are closed by themselves. */
  @Override
  public void close() {
    if (started != null) {
      started.close();
    }
  }
}
