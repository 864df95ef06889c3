package dev.daicho.foundation.audit;

import static dev.daicho.foundation.audit.SealedAlpha.HERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.store.Seal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealerTest {

  private final SealedAlpha alpha;
  private final Sealer sealer;

  SealerTest(@TempDir Path folder) {
    alpha = new SealedAlpha(folder);
    sealer = alpha.sealer;
  }

  @Test
  void anEmptyLogIsSound() {
    assertThat(sealer.seal()).isZero();
    assertThat(sealer.verify()).isEqualTo(new Sealer.Findings("alpha", 0, 0, 0, 0, 0, List.of()));
    assertThat(alpha.file).doesNotExist();
  }

  @Test
  void entriesAreSealedPublishedAndTheTailIsCounted() {
    alpha.threeSeals();
    alpha.write(2);
    assertThat(sealer.verify()).isEqualTo(new Sealer.Findings("alpha", 3, 12, 2, 0, 0, List.of()));
    assertThat(alpha.book.contents().heads()).hasSize(3);
    assertThat(sealer.seal()).isEqualTo(2);
    assertThat(sealer.seal()).isZero();
    assertThat(sealer.verify().tail()).isZero();
  }

  @Test
  void nothingOfARunningTransactionNorAfterItIsSealed() throws SQLException {
    alpha.write(2);
    try (Connection slow = TestTown.shared().database().asOwner();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute("select pg_current_xact_id()");
      alpha.write(3);
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
    List<Sealer> sealers = List.of(sealer, alpha.withBook(new SealBook(alpha.file)));
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
                        alpha.log.record(HERE, alpha.event("first of " + number));
                        if (number % 7 == 0) {
                          TestKeepers.alpha().rollBackAtTheEnd();
                        }
                        return alpha.log.record(HERE, alpha.event("second of " + number));
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
    assertThat(alpha.book.contents().heads())
        .extracting(SealBook.Published::seal)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, found.seals()).boxed().toList());
  }

  @Test
  void retentionMayForgetWhomEntriesWereAbout() {
    alpha.threeSeals();
    assertThat(
            alpha.steward.within(
                Seal.NATION,
                () ->
                    alpha
                        .steward
                        .sql()
                        .sql(
                            """
                            delete from audit_person p using audit_entry e
                            where (p.municipality, p.entry) = (e.municipality, e.entry) and e.entry <= 5
                            """)
                        .update()))
        .isEqualTo(5);
    assertThat(sealer.verify()).isEqualTo(new Sealer.Findings("alpha", 3, 12, 0, 0, 5, List.of()));
    alpha.write(1);
    sealer.seal();
    assertThat(sealer.verify().sound()).isTrue();
  }

  @Test
  void aCrashBetweenSealAndPublicationIsHealed() throws IOException {
    alpha.threeSeals();
    List<String> lines = Files.readAllLines(alpha.file);
    // The last line never got there, and the one before it only in part.
    Files.writeString(alpha.file, lines.get(0) + "\n" + lines.get(1).substring(0, 20));
    Sealer.Findings before = sealer.verify();
    assertThat(before.sound()).isTrue();
    assertThat(before.unpublished()).isEqualTo(2);
    assertThat(alpha.withBook(new SealBook(alpha.file)).seal()).isZero();
    assertThat(Files.readAllLines(alpha.file)).isEqualTo(lines);
    assertThat(sealer.verify().unpublished()).isZero();
  }

  @Test
  void aSealThatIsRolledBackIsNotPublished() {
    alpha.write(2);
    TestKeepers.asOwner("revoke insert on alpha.audit_seal from daicho_alpha_steward");
    try {
      assertThatThrownBy(sealer::seal).hasStackTraceContaining("permission denied");
      assertThat(alpha.file).doesNotExist();
    } finally {
      TestKeepers.asOwner("grant insert on alpha.audit_seal to daicho_alpha_steward");
    }
    assertThat(sealer.seal()).isEqualTo(2);
  }

  @Test
  void moreThanOneSealHoldsAreSealedInSeveral() {
    TestKeepers.asOwner(
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
    alpha.threeSeals();
    long beyond = 1_000_000_000_000L;
    TestKeepers.asOwner(
        "update alpha.audit_entry set xact = xact + " + beyond + " where entry = 12",
        "update alpha.audit_seal set upto_xact = upto_xact + " + beyond + " where seal = 3",
        "update alpha.transaction_origin set before = " + 2 * beyond);
    alpha.write(2);
    assertThat(sealer.seal()).isEqualTo(2);
    assertThat(sealer.verify().seals()).isEqualTo(4);
    assertThat(sealer.verify().tail()).isZero();
  }
}
