package dev.daicho.bench.jpki;

import dev.daicho.bench.BenchTown;
import dev.daicho.bench.Measure;
import dev.daicho.bench.Stopwatch;
import dev.daicho.jpki.Authority;
import dev.daicho.pki.profile.Generation;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Everything that is measured about the certification authorities, one after the other in a town
 * that is thrown away: issuance, OCSP, revocation lists and verification. With keys of today's
 * generation, and issuance and OCSP also with P-256, which no card has.
 */
public final class JpkiBench {

  /** One in ten is revoked. */
  private static final int ONE_IN = 10;

  private final Sizes sizes;
  private final Set<Part> parts;
  private final Stopwatch watch;
  private final Programs programs;

  /** What can be measured by itself. */
  public enum Part {
    /** Certificates issued. */
    ISSUE,
    /** OCSP. */
    OCSP,
    /** Signatures verified. */
    VERIFY,
    /** Revocation lists. */
    CRL
  }

  /**
   * @param parts what is measured
   * @param path the folders where programs are, as the variable PATH has them
   */
  public JpkiBench(Sizes sizes, Set<Part> parts, Stopwatch watch, String path) {
    this.sizes = sizes;
    this.parts = EnumSet.copyOf(parts);
    this.watch = watch;
    this.programs = new Programs(path);
  }

  /**
   * How much of everything is measured.
   *
   * @param issued how many certificates are on record, of which one in ten is revoked
   * @param clients how many at once have one issued
   * @param requests how many openssl is given to issue at once
   * @param seconds how long a turn takes
   * @param turns how many turns each has
   * @param connections how many ask for the status at once
   * @param questions how many different ones
   * @param few entries of the first revocation list
   * @param many entries of the second
   */
  public record Sizes(
      int issued,
      int clients,
      int requests,
      int seconds,
      int turns,
      int connections,
      int questions,
      int few,
      int many) {

    /** What the goals are about: some minutes. */
    public static final Sizes FULL =
        new Sizes(1_000_000, 64, 2_000, 10, 2, 256, 8_192, 10_000, 1_000_000);

    /** Small enough for a test: it shows that all of it works, and nothing about speed. */
    public static final Sizes QUICK = new Sizes(1_000, 8, 10, 1, 1, 4, 64, 100, 1_000);
  }

  /** Measures everything and hands over each figure as soon as it is there. */
  public void run(Consumer<Measure> results) {
    try (BenchTown bench = BenchTown.open()) {
      new FilledRecord(bench.town()).enter(Authority.SIGNING, 1, sizes.issued(), ONE_IN);
      List<Authorities> both =
          List.of(
              Authorities.of(bench.town(), Generation.PRESENT),
              Authorities.of(bench.town(), Generation.TRIAL));
      for (Authorities one : measured(Part.ISSUE, both)) {
        new IssueBench(
                one,
                watch,
                programs.find("openssl"),
                sizes.clients(),
                sizes.seconds(),
                sizes.requests(),
                sizes.turns())
            .run(results);
      }
      StatusBench.Load load =
          new StatusBench.Load(
              sizes.connections(), sizes.seconds(), sizes.turns(), sizes.questions());
      for (Authorities one : measured(Part.OCSP, both)) {
        new StatusBench(one, watch, programs, load, sizes.issued(), ONE_IN).run(results);
      }
      for (Authorities one : measured(Part.VERIFY, both.subList(0, 1))) {
        new VerifyBench(one, watch, sizes.seconds()).run(results);
      }
      for (Authorities one : measured(Part.CRL, both.subList(0, 1))) {
        new ListBench(one, watch, programs.find("openssl"), sizes.few(), sizes.many()).run(results);
      }
    }
  }

  private List<Authorities> measured(Part part, List<Authorities> which) {
    return parts.contains(part) ? which : List.of();
  }
}
