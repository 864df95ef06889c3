package dev.daicho.bench.jpki;

import dev.daicho.bench.Measure;
import dev.daicho.bench.Measure.Goal;
import dev.daicho.bench.Stopwatch;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.JpkiKeeper;
import dev.daicho.jpki.publish.PublishRevocationList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a complete revocation list takes for each certificate on it, from the record to the file
 * that is published, in time and memory, beside {@code openssl ca -gencrl}; and how that grows.
 */
final class ListBench {

  private static final Duration VALID = Duration.ofHours(25);

  private final Authorities authorities;
  private final Stopwatch watch;
  private final Optional<Path> openssl;
  private final int few;
  private final int many;

  /**
   * @param few how many entries the first list has
   * @param many how many the second has
   */
  ListBench(Authorities authorities, Stopwatch watch, Optional<Path> openssl, int few, int many) {
    this.authorities = authorities;
    this.watch = watch;
    this.openssl = openssl;
    this.few = few;
    this.many = many;
  }

  void run(Consumer<Measure> results) {
    FilledRecord record = new FilledRecord(authorities.town());
    Path folder = authorities.folder().resolve("crl");
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PublishRevocationList publish =
        new PublishRevocationList(
            authorities.store(),
            authorities.town().keepers().loader(JpkiKeeper.KEEPER),
            folder,
            authorities.town().clock());
    record.enter(Authority.AUTHENTICATION, 1, few, 1);
    make(publish);
    make(publish);
    double before = make(publish) / few * 1e6;
    record.enter(Authority.AUTHENTICATION, few + 1, many, 1);
    double now = make(publish) / many * 1e6;
    double memory = (double) LiveMemory.peak(() -> make(publish)) / many;
    Optional<OpenSslCa.Made> theirs = openssl.map(this::theirs);
    results.accept(
        theirs
            .map(made ->
                Measure.of(
                    "crl-time",
                    now,
                    "us/entry",
                    "openssl ca -gencrl",
                    made.seconds() / many * 1e6,
                    Goal.under(1)))
            .orElseGet(() -> Measure.without("crl-time", now, "us/entry", "openssl")));
    results.accept(
        theirs
            .filter(made -> made.bytes() > 0)
            .map(made ->
                Measure.of(
                    "crl-memory",
                    memory,
                    "bytes/entry",
                    "openssl ca -gencrl",
                    (double) made.bytes() / many,
                    Goal.under(1)))
            .orElseGet(() -> Measure.without("crl-memory", memory, "bytes/entry", "openssl")));
    results.accept(Measure.of("crl-time-" + few, before, "us/entry"));
    results.accept(Measure.of("crl-growth", now / before, "times"));
  }

  private double make(PublishRevocationList publish) {
    return watch.seconds(
        () -> publish.publish(authorities.authority(Authority.AUTHENTICATION), null, VALID));
  }

  private OpenSslCa.Made theirs(Path program) {
    try (OpenSslCa ca = new OpenSslCa(program, authorities, watch)) {
      ca.fill(many, 1);
      return ca.list();
    }
  }
}
