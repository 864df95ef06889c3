package dev.daicho.foundation.audit;

import static dev.daicho.foundation.TestKeepers.ALPHA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.MunicipalityCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealerTest {

  private static final Seal HERE = new Seal("092011");
  private static final Seal THERE = new Seal("131016");

  private final TownClock clock = TestTown.clockAt(LocalDate.of(2026, 4, 1));
  private final AuditLog log = new AuditLog(TestKeepers.alpha(), () -> new byte[16]);
  private final KeeperStore steward = TestKeepers.both().steward(ALPHA);
  private final Path file;
  private final SealBook book;
  private final Sealer sealer;

  SealerTest(@TempDir Path folder) {
    file = folder.resolve("alpha");
    book = new SealBook(file);
    sealer = new Sealer(steward, book, clock);
  }

  @BeforeEach
  void empty() {
    TestKeepers.empty();
    TestKeepers.asOwner("update alpha.transaction_origin set before = 0");
  }

  private AuditEvent event(String purpose) {
    return new AuditEvent(
        clock.instant(),
        new Actor("hoshino", Role.MUNICIPAL_OFFICER, MunicipalityCode.of("092011")),
        "ask-page",
        purpose,
        "12条",
        Set.of("name", "address"),
        "given",
        new AuditEvent.Person("0000000001", purpose));
  }

  private void write(int entries) {
    for (int i = 0; i < entries; i++) {
      log.record(i % 2 == 0 ? HERE : THERE, event("entry " + i));
    }
  }

  /** Three seals of four entries each; the numbers of entries are 1 to 12. */
  private void threeSeals() {
    TestKeepers.asOwner("alter table alpha.audit_entry alter column entry restart");
    for (int i = 0; i < 3; i++) {
      write(4);
      assertThat(sealer.seal()).isEqualTo(4);
    }
    assertThat(sealer.verify().sound()).isTrue();
  }

  /** Alters the tables as somebody could who owns the database. */
  private static void tamper(String... statements) {
    TestKeepers.asOwner(statements);
  }

  @Test
  void anEmptyLogIsSound() {
    assertThat(sealer.seal()).isZero();
    assertThat(sealer.verify()).isEqualTo(new Sealer.Findings("alpha", 0, 0, 0, 0, 0, List.of()));
    assertThat(file).doesNotExist();
  }

  @Test
  void entriesAreSealedPublishedAndTheTailIsCounted() {
    threeSeals();
    write(2);
    assertThat(sealer.verify()).isEqualTo(new Sealer.Findings("alpha", 3, 12, 2, 0, 0, List.of()));
    assertThat(book.contents().heads()).hasSize(3);
    assertThat(sealer.seal()).isEqualTo(2);
    assertThat(sealer.seal()).isZero();
    assertThat(sealer.verify().tail()).isZero();
  }

  @Test
  void nothingOfARunningTransactionNorAfterItIsSealed() throws SQLException {
    write(2);
    try (Connection slow = TestTown.shared().database().asOwner();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute("select pg_current_xact_id()");
      write(3);
      assertThat(sealer.seal()).isEqualTo(2);
      assertThat(sealer.verify().tail()).isEqualTo(3);
      statement.execute(
          """
          insert into alpha.audit_entry (municipality, town_time, account, role, act, purpose, basis, items, outcome)
          values ('092011', now(), '', '', '', 'slow', '', '{}', '')
          """);
      slow.commit();
    }
    assertThat(sealer.seal()).isEqualTo(4);
    assertThat(sealer.verify()).isEqualTo(new Sealer.Findings("alpha", 2, 6, 0, 0, 0, List.of()));
  }

  @Test
  void manyMayWriteWhileSealersRunAndNothingIsMissed() throws Exception {
    int writers = 6;
    int each = 40;
    AtomicInteger writing = new AtomicInteger(writers);
    List<Sealer> sealers = List.of(sealer, new Sealer(steward, new SealBook(file), clock));
    AtOnce.run(
        writers + sealers.size(),
        thread -> {
          if (thread < sealers.size()) {
            while (writing.get() > 0) {
              sealers.get(thread).seal();
            }
            return thread;
          }
          try {
            for (int i = 0; i < each; i++) {
              int number = i;
              TestKeepers.alpha()
                  .within(
                      HERE,
                      () -> {
                        log.record(HERE, event("first of " + number));
                        if (number % 7 == 0) {
                          TestKeepers.alpha().rollBackAtTheEnd();
                        }
                        return log.record(HERE, event("second of " + number));
                      });
            }
          } finally {
            writing.decrementAndGet();
          }
          return thread;
        });
    sealer.seal();
    long written = writers * 2L * (each - 6);
    Sealer.Findings found = sealer.verify();
    assertThat(found)
        .isEqualTo(new Sealer.Findings("alpha", found.seals(), written, 0, 0, 0, List.of()));
    assertThat(book.contents().heads())
        .extracting(SealBook.Published::seal)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, found.seals()).boxed().toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "update alpha.audit_entry set purpose = 'x' where entry = 6 | seal 2 does not fit",
        "update alpha.audit_entry set account = 'x' where entry = 1 | seal 1 does not fit",
        "update alpha.audit_entry set town_time = town_time + interval '1 microsecond' where entry = 12 | seal 3 does not fit",
        "update alpha.audit_entry set real_time = real_time - interval '1 day' where entry = 12 | seal 3 does not fit",
        "update alpha.audit_entry set outcome = 'refused' where entry = 7 | seal 2 does not fit",
        "update alpha.audit_entry set items = array[E'address\\nname'] where entry = 7 | seal 2 does not fit",
        "update alpha.audit_entry set items = array['address', null, 'name'] where entry = 7 | seal 2 does not fit",
        "update alpha.audit_entry set items = '{}' where entry = 7 | seal 2 does not fit",
        "update alpha.audit_entry set person_digest = null where entry = 7 | seal 2 does not fit",
        "update alpha.audit_entry set role = concat(role, purpose), purpose = '' where entry = 7 | seal 2 does not fit",
        "update alpha.audit_entry set xact = xact + 1000000 where entry = 7 | seal 2 covers 4 entries, but 3 are there",
        "delete from alpha.audit_entry where entry = 12 | seal 3 covers 4 entries, but 3 are there",
        "delete from alpha.audit_entry where entry = 1 | seal 1 covers 4 entries, but 3 are there",
        "delete from alpha.audit_entry | seal 1 covers 4 entries, but 0 are there",
        "delete from alpha.audit_seal where seal = 1 | seal 1 is missing",
        "delete from alpha.audit_seal where seal = 2 | seal 2 is missing",
        "delete from alpha.audit_seal where seal = 3 | seal 3 was published, but is not in the database",
        "delete from alpha.audit_seal | seal 1 was published, but is not in the database",
        "update alpha.audit_seal set head = sha256(head) where seal = 3 | seal 3 differs from its published head",
        "update alpha.audit_seal set entries = 5 where seal = 3 | seal 3 covers 5 entries, but 4 are there",
        "update alpha.audit_person set subject = '0000000002' where entry = 5 | entry 092011/5 names another person",
        "update alpha.audit_person set detail = '' where entry = 6 | entry 131016/6 names another person",
        "update alpha.audit_person set salt = sha256(salt) where entry = 6 | entry 131016/6 names another person",
      })
  void whateverIsChangedOrRemovedIsFound(String statement, String fault) {
    threeSeals();
    // Whoever owns the database need not mind that persons hang on their entries.
    tamper("set session_replication_role = replica", statement);
    Sealer.Findings found = sealer.verify();
    assertThat(found.sound()).isFalse();
    assertThat(found.faults()).anyMatch(each -> each.startsWith(fault));
  }

  @Test
  void anEntryPutInBetweenIsFound() {
    threeSeals();
    tamper(
        """
        insert into alpha.audit_entry (municipality, entry, xact, town_time, account, role, act, purpose, basis, items, outcome)
        overriding system value
        select municipality, entry + 100, xact, town_time, account, role, act, 'put in', basis, items, outcome
        from alpha.audit_entry where entry = 6
        """);
    assertThat(sealer.verify().faults())
        .contains("seal 2 covers 4 entries, but 5 are there")
        .anyMatch(fault -> fault.startsWith("seal 2 does not fit its entries"));
  }

  @Test
  void aLogThatWasRewrittenWithSealsOfItsOwnDiffersFromTheBook(@TempDir Path elsewhere) {
    threeSeals();
    tamper(
        "update alpha.audit_entry set account = 'somebody else' where entry = 6",
        "delete from alpha.audit_seal");
    SealBook forged = new SealBook(elsewhere.resolve("alpha"));
    new Sealer(steward, forged, clock).seal();
    assertThat(new Sealer(steward, forged, clock).verify().sound())
        .as("the database agrees with itself")
        .isTrue();
    assertThat(sealer.verify().faults())
        .containsExactly(
            "seal 1 differs from its published head",
            "seal 2 was published, but is not in the database",
            "seal 3 was published, but is not in the database");
  }

  @Test
  void aBookWithAHoleOrAForeignLineIsFound() throws IOException {
    threeSeals();
    List<String> lines = Files.readAllLines(file);
    Files.write(file, List.of(lines.get(0), "x", lines.get(2)));
    assertThat(sealer.verify().faults())
        .containsExactly(
            "line 2 of the published heads is no head", "seal 2 is not among the published heads");
  }

  @Test
  void retentionMayForgetWhomEntriesWereAbout() {
    threeSeals();
    assertThat(
            steward.within(
                Seal.NATION,
                () ->
                    steward
                        .sql()
                        .sql(
                            """
                            delete from audit_person p using audit_entry e
                            where (p.municipality, p.entry) = (e.municipality, e.entry) and e.entry <= 5
                            """)
                        .update()))
        .isEqualTo(5);
    assertThat(sealer.verify()).isEqualTo(new Sealer.Findings("alpha", 3, 12, 0, 0, 5, List.of()));
    write(1);
    sealer.seal();
    assertThat(sealer.verify().sound()).isTrue();
  }

  @Test
  void aCrashBetweenSealAndPublicationIsHealed() throws IOException {
    threeSeals();
    List<String> lines = Files.readAllLines(file);
    // The last line never got there, and the one before it only in part.
    Files.writeString(file, lines.get(0) + "\n" + lines.get(1).substring(0, 20));
    Sealer.Findings before = sealer.verify();
    assertThat(before.sound()).isTrue();
    assertThat(before.unpublished()).isEqualTo(2);
    assertThat(new Sealer(steward, new SealBook(file), clock).seal()).isZero();
    assertThat(Files.readAllLines(file)).isEqualTo(lines);
    assertThat(sealer.verify().unpublished()).isZero();
  }

  @Test
  void aSealThatIsRolledBackIsNotPublished() {
    write(2);
    tamper("revoke insert on alpha.audit_seal from daicho_alpha_steward");
    try {
      assertThatThrownBy(sealer::seal).hasStackTraceContaining("permission denied");
      assertThat(file).doesNotExist();
    } finally {
      tamper("grant insert on alpha.audit_seal to daicho_alpha_steward");
    }
    assertThat(sealer.seal()).isEqualTo(2);
  }

  @Test
  void moreThanOneSealHoldsAreSealedInSeveral() {
    tamper(
        """
        insert into alpha.audit_entry (municipality, town_time, account, role, act, purpose, basis, items, outcome)
        select '092011', now(), 'a', 'b', 'c', 'd', 'e', '{}', i::text from generate_series(1, 10001) i
        """);
    assertThat(sealer.seal()).isEqualTo(10_001);
    assertThat(sealer.verify())
        .isEqualTo(new Sealer.Findings("alpha", 2, 10_001, 0, 0, 0, List.of()));
  }

  /** Another server counts its transactions anew: what is restored there keeps its numbers. */
  @Test
  void aLogRestoredInAnotherServerIsSealedOn() {
    threeSeals();
    long beyond = 1_000_000_000_000L;
    tamper(
        "update alpha.audit_entry set xact = xact + " + beyond + " where entry = 12",
        "update alpha.audit_seal set upto_xact = upto_xact + " + beyond + " where seal = 3",
        "update alpha.transaction_origin set before = " + 2 * beyond);
    write(2);
    assertThat(sealer.seal()).isEqualTo(2);
    assertThat(sealer.verify().seals()).isEqualTo(4);
    assertThat(sealer.verify().tail()).isZero();
  }
}
