package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.Seal;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.Holder;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.record.CertificateHistory;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.jpki.record.CertificateState;
import dev.daicho.jpki.record.IssuanceBook;
import dev.daicho.jpki.record.IssuanceBook.Preparation;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharedCommitsTest {

  private static final SplittableRandom SERIALS = new SplittableRandom(77);
  private static final int MANY = 12;

  private final TestJpki jpki = new TestJpki();
  private final IssuanceBook issuances = new IssuanceBook(jpki.store());
  private final AbandonUnfinished abandon = new AbandonUnfinished(issuances, jpki.clock());
  private final List<Holder> holders =
      IntStream.range(0, MANY).mapToObj(i -> TestJpki.holder()).toList();

  private static synchronized CertificateNumber number() {
    return new CertificateNumber(
        Authority.AUTHENTICATION, SERIALS.nextInt(1 << 20, Integer.MAX_VALUE));
  }

  private IssuanceBook.Entry entry(CertificateNumber number, Holder holder) {
    Instant now = jpki.clock().instant();
    return new IssuanceBook.Entry(
        new CertificateRecord(
            number,
            CertificateKind.AUTHENTICATION,
            holder,
            TestJpki.UTSUNOMIYA,
            "card",
            Validity.throughDay(now, TestJpki.DAY.plusYears(5)),
            CertificateState.PREPARED,
            null,
            null),
        new byte[] {0x30, 0},
        now);
  }

  /** By one who issues for all; the log draws its salt there, in the midst of the second. */
  private IssueCertificate issuer(AuditLog.Salt salt) {
    Map<Authority, AuthorityAtWork> authorities = new EnumMap<>(Authority.class);
    for (Authority one : Authority.values()) {
      authorities.put(one, jpki.authority(one));
    }
    return new IssueCertificate(
        jpki.store(),
        new AuditLog(jpki.store(), salt),
        authorities,
        URI.create("http://localhost:8080/ocsp"),
        jpki.clock(),
        SERIALS.split());
  }

  private Outcome<IssueCertificate.Issued> issue(IssueCertificate issuer, int which) {
    return issuer.issue(
        TestJpki.order(CertificateKind.AUTHENTICATION, holders.get(which)),
        TestJpki.terminal(),
        "発行");
  }

  /** Ends the server's own process for the current connection, as a crash of it does. */
  private byte[] crash() {
    jpki.store().sql().sql("select pg_terminate_backend(pg_backend_pid())").query().listOfRows();
    return new byte[16];
  }

  private long entries(CertificateNumber number) {
    return jpki.store()
        .ask(
            Seal.NATION,
            """
            select count(*) from audit_entry join audit_person using (municipality, entry)
            where municipality = ? and outcome = 'accepted' and detail = ?
            """,
            List.of(Seal.NATION.value(), number.toString()),
            (row, n) -> row.getLong(1))
        .getFirst();
  }

  private void isIssuedOnce(CertificateNumber number) {
    assertThat(jpki.book().find(number).orElseThrow().state()).isEqualTo(CertificateState.ISSUED);
    assertThat(jpki.book().certificate(number)).isPresent();
    assertThat(new CertificateHistory(jpki.store()).of(number))
        .extracting(CertificateHistory.Event::event)
        .containsExactly("issued");
    assertThat(entries(number)).isEqualTo(1);
  }

  @Test
  void manyAtOnceAreAllIssued_eachOnceWithItsEntry() throws Exception {
    IssueCertificate issuer = issuer(() -> new byte[16]);
    List<Outcome<IssueCertificate.Issued>> all = AtOnce.run(MANY, which -> issue(issuer, which));

    assertThat(all)
        .allSatisfy(outcome -> isIssuedOnce(outcome.orElseThrow().number()))
        .hasSize(MANY);
    assertThat(abandon.abandon(Duration.ZERO))
        .doesNotContainAnyElementsOf(
            all.stream().map(outcome -> outcome.orElseThrow().number()).toList());
  }

  @Test
  void aGroupTellsWhoHasOne_andWhoseNumberIsTaken_andKeepsTheOthers() {
    CertificateNumber taken = number();
    CertificateNumber fresh = number();
    issuances.prepare(List.of(entry(taken, holders.get(0))));

    assertThat(
            issuances.prepare(
                List.of(
                    entry(taken, holders.get(1)),
                    entry(number(), holders.get(0)),
                    entry(fresh, holders.get(2)),
                    entry(number(), holders.get(2)))))
        .containsExactly(
            Preparation.NUMBER_TAKEN,
            Preparation.HAS_ONE,
            Preparation.PREPARED,
            Preparation.HAS_ONE);
    assertThat(jpki.book().find(fresh).orElseThrow().state()).isEqualTo(CertificateState.PREPARED);
  }

  @Test
  void whatIsWrongWithOneIsNobodyElses() throws Exception {
    SharedCommits commits =
        new SharedCommits(jpki.store(), new AuditLog(jpki.store(), () -> new byte[16]), issuances);
    IssuanceBook.Entry wrong = entry(number(), holders.get(0));
    List<Object> all =
        AtOnce.run(
            MANY,
            which -> {
              try {
                return commits.prepare(
                    which == 0
                        ? new IssuanceBook.Entry(
                            new CertificateRecord(
                                wrong.record().number(),
                                // On a phone, and follows nothing: the table refuses that.
                                CertificateKind.PHONE_AUTHENTICATION,
                                wrong.record().holder(),
                                wrong.record().municipality(),
                                "card",
                                wrong.record().validity(),
                                CertificateState.PREPARED,
                                null,
                                null),
                            wrong.prepared(),
                            wrong.at())
                        : entry(number(), holders.get(which)));
              } catch (RuntimeException e) {
                return "refused";
              }
            });

    assertThat(all.getFirst()).isEqualTo("refused");
    assertThat(all.subList(1, MANY)).containsOnly(Preparation.PREPARED);
  }

  @Test
  void aCrashAfterTheFirstCommit_leavesAGroupThatIsGivenUpWhole() {
    List<CertificateNumber> numbers = IntStream.range(0, MANY).mapToObj(which -> number()).toList();
    List<IssuanceBook.Entry> entries = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      entries.add(entry(numbers.get(i), holders.get(i)));
    }
    assertThat(issuances.prepare(entries)).containsOnly(Preparation.PREPARED);

    assertThat(abandon.abandon(Duration.ZERO)).containsAll(numbers);

    List<Boolean> late =
        jpki.store()
            .within(
                Seal.NATION,
                () ->
                    issuances.issue(
                        numbers.stream()
                            .map(number ->
                                new IssuanceBook.Signed(
                                    number,
                                    new byte[] {0x30, 0},
                                    jpki.clock().instant(),
                                    "cause",
                                    "account"))
                            .toList()));
    assertThat(late).as("a late signature does not count").containsOnly(false);
    assertThat(numbers)
        .allSatisfy(number ->
            assertThat(jpki.book().find(number).orElseThrow().state())
                .isEqualTo(CertificateState.ABANDONED));
  }

  @Test
  void aCrashInTheSecondTransaction_issuesNobody_andAllIsGivenUp_andTheHoldersMayComeAgain()
      throws Exception {
    IssueCertificate crashing = issuer(this::crash);
    List<Boolean> left =
        AtOnce.run(
            MANY,
            which -> {
              try {
                return issue(crashing, which) instanceof Outcome.Accepted;
              } catch (RuntimeException e) {
                return false;
              }
            });
    assertThat(left).as("nothing leaves").containsOnly(false);

    List<CertificateNumber> prepared =
        holders.stream()
            .map(holder -> jpki.book().of(holder).getFirst())
            .filter(record -> record.state() == CertificateState.PREPARED)
            .map(CertificateRecord::number)
            .toList();
    assertThat(prepared).hasSize(MANY);
    assertThat(prepared).allSatisfy(number -> assertThat(entries(number)).isZero());
    assertThat(abandon.abandon(Duration.ZERO)).containsAll(prepared);

    IssueCertificate again = issuer(() -> new byte[16]);
    for (int i = 0; i < MANY; i++) {
      isIssuedOnce(issue(again, i).orElseThrow().number());
    }
  }

  @Test
  void whenOneTransactionCrashes_eachIsRecordedByItself_onceOnly() throws Exception {
    AtomicInteger salts = new AtomicInteger();
    IssueCertificate issuer =
        issuer(() -> salts.incrementAndGet() == MANY / 2 ? crash() : new byte[16]);
    List<Outcome<IssueCertificate.Issued>> all =
        AtOnce.run(
            MANY,
            which -> {
              try {
                return issue(issuer, which);
              } catch (RuntimeException e) {
                return new Outcome.Refused<>(List.of(), List.of());
              }
            });

    List<CertificateNumber> issued =
        all.stream()
            .filter(Outcome.Accepted.class::isInstance)
            .map(outcome -> outcome.orElseThrow().number())
            .toList();
    // Who was alone in that transaction has nobody to be separated from.
    assertThat(issued).hasSizeBetween(MANY - 1, MANY).allSatisfy(this::isIssuedOnce);
    assertThat(abandon.abandon(Duration.ZERO)).doesNotContainAnyElementsOf(issued);
    assertThat(holders)
        .allSatisfy(holder ->
            assertThat(jpki.book().of(holder).getFirst().state())
                .isIn(CertificateState.ISSUED, CertificateState.ABANDONED));
  }

  @Test
  void whatWasGivenUpMeanwhileDoesNotLeave() {
    CertificateNumber number = number();
    SharedCommits commits =
        new SharedCommits(jpki.store(), new AuditLog(jpki.store(), () -> new byte[16]), issuances);
    assertThat(commits.prepare(entry(number, holders.getFirst()))).isEqualTo(Preparation.PREPARED);
    abandon.abandon(Duration.ZERO);

    assertThat(
            commits.issue(
                new AuditEvent(
                    jpki.clock().instant(),
                    TestJpki.terminal(),
                    "act",
                    "発行",
                    "basis",
                    Set.of(),
                    "accepted",
                    new AuditEvent.Person("x", number.toString())),
                new IssuanceBook.Signed(
                    number, new byte[] {0x30, 0}, jpki.clock().instant(), "cause", "account")))
        .isFalse();
    assertThat(entries(number)).isZero();
  }
}
