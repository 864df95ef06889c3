package dev.daicho.bench.jpki;

import dev.daicho.bench.BenchTown;
import dev.daicho.bench.Clients;
import dev.daicho.bench.Measure;
import dev.daicho.bench.Measure.Goal;
import dev.daicho.bench.Stopwatch;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.procedure.IssueCertificate;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.subject.BasicAttributes;
import dev.daicho.pki.subject.WrittenBirth;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/**
 * How many signing certificates a second are issued to clients who all wait for theirs: rules,
 * lint, both commits, signature, history and audit entry; beside {@code openssl ca -infiles} and
 * beside the two commits alone. They take turns.
 */
final class IssueBench {

  private static final MunicipalityCode PLACE = MunicipalityCode.of("092011");
  private static final LocalDate BIRTH = LocalDate.of(1986, 5, 1);

  private final Authorities authorities;
  private final Stopwatch watch;
  private final Optional<Path> openssl;
  private final int clients;
  private final int seconds;
  private final int requests;
  private final int turns;
  private final SubjectPublicKeyInfo key;
  private final IssueCertificate issue;

  /**
   * @param clients how many at once
   * @param seconds how long a turn of ours and of the two commits takes
   * @param requests how many openssl is given at once
   * @param turns of each, after one that warms up
   */
  IssueBench(
      Authorities authorities,
      Stopwatch watch,
      Optional<Path> openssl,
      int clients,
      int seconds,
      int requests,
      int turns) {
    this.authorities = authorities;
    this.watch = watch;
    this.openssl = openssl;
    this.clients = clients;
    this.seconds = seconds;
    this.requests = requests;
    this.turns = turns;
    this.key =
        SubjectPublicKeyInfo.getInstance(
            authorities.generation().key().generate(authorities.random()).getPublic().getEncoded());
    this.issue = authorities.issueCertificate();
  }

  void run(Consumer<Measure> results) {
    TwoCommits bare = new TwoCommits(authorities.town(), watch);
    double ours = 0;
    double commits = 0;
    double files = 0;
    issue();
    for (int turn = 0; turn < turns; turn++) {
      commits += bare.run(clients, seconds) / turns;
      files += openssl.map(this::files).orElse(0.0) / turns;
      ours += issue() / turns;
    }
    String name = "issue-" + authorities.keys();
    boolean slowerFiles = openssl.isPresent() && files < commits;
    String who =
        slowerFiles
            ? OpenSslCa.name(authorities.generation().key())
            : TwoCommits.name(clients) + (openssl.isPresent() ? "" : " (openssl not installed)");
    results.accept(
        Measure.of(
            name, ours, "certificates/s", who, slowerFiles ? files : commits, Goal.atLeast(1)));
    results.accept(Measure.of(name + "-two-commits", commits, "transactions/s"));
    results.accept(
        openssl.isPresent()
            ? Measure.of(name + "-openssl-ca", files, "certificates/s")
            : Measure.without(name + "-openssl-ca", 0, "certificates/s", "openssl"));
  }

  private double files(Path program) {
    try (OpenSslCa ca = new OpenSslCa(program, authorities, watch)) {
      ca.writeRequests(requests);
      return ca.issue(requests);
    }
  }

  /** Certificates a second in one turn. */
  private double issue() {
    long start = watch.now();
    int issued =
        Clients.work(clients, number -> client(start)).stream().mapToInt(Integer::intValue).sum();
    return issued / watch.secondsSince(start);
  }

  private int client(long start) {
    int issued = 0;
    while (watch.secondsSince(start) < seconds) {
      issue.issue(order(), terminal(), "bench").orElseThrow();
      issued++;
    }
    return issued;
  }

  private IssueCertificate.Order order() {
    byte[] code = new byte[16];
    authorities.random().nextBytes(code);
    Holder holder = new Holder(HexFormat.of().formatHex(code));
    return new IssueCertificate.Order(
        CertificateKind.SIGNING,
        holder,
        PLACE,
        BIRTH,
        BasicAttributes.of(
            "番号　花子", WrittenBirth.of(BIRTH), BasicAttributes.Sex.FEMALE, "栃木県宇都宮市旭１丁目１番５号"),
        key,
        "bench-" + holder.code(),
        BenchTown.DAY.plusYears(10),
        false);
  }

  private static Actor terminal() {
    return new Actor("terminal@" + PLACE.digits(), Role.MUNICIPAL_OFFICER, PLACE);
  }
}
