package dev.daicho.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's own program for TPC-B. */
record Pgbench(Path program) {

  private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");
  private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

  /** Where it is installed: on the path, or where Debian's packages put it. */
  static Optional<Path> find(@Nullable String path) {
    Stream<Path> folders =
        Stream.of((path == null ? "" : path).split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .map(Path::of);
    return Stream.concat(folders, packages())
        .map(folder -> folder.resolve("pgbench"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Stream<Path> packages() {
    if (!Files.isDirectory(PACKAGES)) {
      return Stream.of();
    }
    try (Stream<Path> versions = Files.list(PACKAGES)) {
      return versions.map(version -> version.resolve("bin")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs TPC-B for so long and gives the transactions a second. */
  double run(String jdbcUrl, String user, String password, int clients, int seconds) {
    URI server = URI.create(jdbcUrl.substring("jdbc:".length()));
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    program.toString(),
                    "--no-vacuum",
                    "--host=" + server.getHost(),
                    "--port=" + server.getPort(),
                    "--username=" + user,
                    "--client=" + clients,
                    "--jobs=2",
                    "--time=" + seconds,
                    server.getPath().substring(1)))
            .redirectErrorStream(true);
    builder.environment().put("PGPASSWORD", password);
    try {
      Process process = builder.start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      Matcher rate = RATE.matcher(said);
      if (process.waitFor() != 0 || !rate.find()) {
        throw new IllegalStateException("pgbench failed: " + said);
      }
      return Double.parseDouble(rate.group(1));
    } catch (IOException e) {
      throw new UncheckedIOException("pgbench does not run", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bench was interrupted", e);
    }
  }
}
