package dev.daicho.bench.jpki;

import dev.daicho.bench.Clients;
import dev.daicho.bench.Measure;
import dev.daicho.bench.Measure.Goal;
import dev.daicho.bench.Stopwatch;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.pki.profile.KeyType;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * OCSP over HTTP: how many answers a second, signed live and signed before, beside {@code openssl
 * ocsp} and {@code cfssl ocspserve} under the same load with keys of the same type; and how long an
 * answer takes at half of that rate.
 */
final class StatusBench {

  private static final String OPENSSL = "openssl ocsp -multi 2";
  private static final String ANSWERS = "answers.txt";

  private final Authorities authorities;
  private final Stopwatch watch;
  private final Programs programs;
  private final Load load;
  private final int issued;
  private final int oneIn;
  private final AuthorityAtWork authority;
  private final String keys;

  /**
   * How much is asked.
   *
   * @param connections at once
   * @param seconds how long a turn takes
   * @param turns of ours and of the peer, one after the other
   * @param questions how many different ones
   */
  record Load(int connections, int seconds, int turns, int questions) {}

  /**
   * @param issued how many certificates are on record
   * @param oneIn of how many one is revoked
   */
  StatusBench(
      Authorities authorities,
      Stopwatch watch,
      Programs programs,
      Load load,
      int issued,
      int oneIn) {
    this.authorities = authorities;
    this.watch = watch;
    this.programs = programs;
    this.load = load;
    this.issued = issued;
    this.oneIn = oneIn;
    this.authority = authorities.authority(Authority.SIGNING);
    this.keys = authorities.keys();
  }

  void run(Consumer<Measure> results) {
    Optional<OpenSslCa> ca =
        programs.find("openssl").map(program -> new OpenSslCa(program, authorities, watch));
    ca.ifPresent(one -> one.fill(issued, oneIn));
    try (StatusServer server = StatusServer.start(authorities)) {
      if (ca.isPresent()) {
        try (Responder openssl = Responder.openssl(ca.get(), questions(true).get(0).der())) {
          run(server.port(), Optional.of(openssl.port()), results);
        }
      } else {
        run(server.port(), Optional.empty(), results);
      }
    } finally {
      ca.ifPresent(OpenSslCa::close);
    }
  }

  private void run(int ours, Optional<Integer> openssl, Consumer<Measure> results) {
    double live = live(ours, openssl, results);
    if (authorities.generation().key() == KeyType.RSA_2048) {
      double bare = signatures();
      results.accept(Measure.of("ocsp-bare-signatures-" + keys, bare, "signatures/s"));
      results.accept(
          Measure.of("ocsp-live-share-" + keys, 100 * live / bare, "% of bare signatures"));
      signedBefore(ours, openssl, results);
    }
  }

  private StatusQuestions questions(boolean nonces) {
    return StatusQuestions.of(authority.issuer(), load.questions(), issued, oneIn, nonces);
  }

  private StatusLoad load(int port, String path) {
    return new StatusLoad(watch, port, path, load.connections());
  }

  private double live(int ours, Optional<Integer> openssl, Consumer<Measure> results) {
    StatusQuestions questions = questions(true);
    StatusLoad us = load(ours, "/ocsp");
    Both both = both(us, openssl.map(port -> load(port, "/")), questions);
    String name = "ocsp-live-" + keys;
    boolean goal = authorities.generation().key() == KeyType.P_256;
    Measure live =
        !goal
            ? Measure.of(name, both.ours(), "answers/s")
            : openssl.isPresent()
                ? Measure.of(
                    name, both.ours(), "answers/s", OPENSSL, both.theirs(), Goal.atLeast(4))
                : Measure.without(name, both.ours(), "answers/s", "openssl");
    results.accept(live);
    explain(name, both, openssl.isPresent(), results);
    atHalf(name, us, questions, both.ours(), results);
    return both.ours();
  }

  private void explain(String name, Both both, boolean peer, Consumer<Measure> results) {
    results.accept(Measure.of(name + "-load", 100 * both.share(), "% of processors"));
    if (peer) {
      results.accept(Measure.of(name + "-openssl", both.theirs(), "answers/s"));
      results.accept(
          Measure.of(name + "-openssl-load", 100 * both.theirShare(), "% of processors"));
    }
  }

  private void atHalf(
      String name,
      StatusLoad us,
      StatusQuestions questions,
      double peak,
      Consumer<Measure> results) {
    StatusLoad.AtRate half = us.atRate(questions, peak / 2, load.seconds());
    results.accept(
        Measure.of(
            name + "-p99", half.waits().percentile(99) * 1000, "ms", "limit", 5, Goal.under(1)));
    results.accept(Measure.of(name + "-p50", half.waits().percentile(50) * 1000, "ms"));
    results.accept(Measure.of(name + "-p99-load", 100 * half.share(), "% of processors"));
  }

  private record Both(double ours, double share, double theirs, double theirShare) {}

  private Both both(StatusLoad us, Optional<StatusLoad> them, StatusQuestions questions) {
    us.check(questions);
    us.flatOut(questions, load.seconds());
    them.ifPresent(peer -> peer.check(questions));
    Both sum = new Both(0, 0, 0, 0);
    for (int turn = 0; turn < load.turns(); turn++) {
      StatusLoad.Peak mine = us.flatOut(questions, load.seconds());
      StatusLoad.Peak theirs =
          them.map(peer -> peer.flatOut(questions, load.seconds()))
              .orElse(new StatusLoad.Peak(0, 0));
      sum =
          new Both(
              sum.ours() + mine.rate() / load.turns(),
              sum.share() + mine.share() / load.turns(),
              sum.theirs() + theirs.rate() / load.turns(),
              sum.theirShare() + theirs.share() / load.turns());
    }
    return sum;
  }

  /** Signatures alone, as many at once as there are processors. */
  private double signatures() {
    byte[] message = new byte[256];
    long start = watch.now();
    int made =
        Clients.work(
                Runtime.getRuntime().availableProcessors(),
                number -> {
                  int own = 0;
                  while (watch.secondsSince(start) < load.seconds()) {
                    authority.key().sign(message);
                    own++;
                  }
                  return own;
                })
            .stream()
            .mapToInt(Integer::intValue)
            .sum();
    return made / watch.secondsSince(start);
  }

  private void signedBefore(int ours, Optional<Integer> openssl, Consumer<Measure> results) {
    StatusQuestions questions = questions(false);
    StatusLoad us = load(ours, "/ocsp");
    Optional<Path> program = programs.find("cfssl");
    Both both;
    String who;
    if (program.isPresent()) {
      who = "cfssl ocspserve";
      collect(ours, questions, authorities.folder().resolve(ANSWERS));
      try (Responder cfssl =
          Responder.cfssl(program.get(), authorities.folder(), ANSWERS, questions.get(0).der())) {
        both = both(us, Optional.of(load(cfssl.port(), "/")), questions);
      }
    } else {
      who = OPENSSL + " (cfssl not installed)";
      both = both(us, openssl.map(port -> load(port, "/")), questions);
    }
    String name = "ocsp-signed-before-" + keys;
    results.accept(
        both.theirs() > 0
            ? Measure.of(name, both.ours(), "answers/s", who, both.theirs(), Goal.atLeast(2))
            : Measure.without(name, both.ours(), "answers/s", "cfssl"));
    results.accept(Measure.of(name + "-load", 100 * both.share(), "% of processors"));
    atHalf(name, us, questions, both.ours(), results);
  }

  /** Our own answers, for a server that only hands them out. */
  private void collect(int ours, StatusQuestions questions, Path file) {
    Set<String> seen = new HashSet<>();
    byte[][] ders = load(ours, "/ocsp").answers(questions, questions.size());
    try (BufferedWriter answers = Files.newBufferedWriter(file)) {
      for (int i = 0; i < questions.size(); i++) {
        if (seen.add(questions.get(i).serial().toString())) {
          answers.write(Base64.getEncoder().encodeToString(ders[i]));
          answers.newLine();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
