package dev.daicho.foundation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestKeepers;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.UnexpectedRollbackException;

class KeeperStoreTest {

  private static final Seal HERE = new Seal("092011");
  private static final Seal THERE = new Seal("131016");

  private final KeeperStore store = TestKeepers.alpha();

  @BeforeEach
  void empty() {
    TestKeepers.empty();
  }

  private int add(Seal seal, String key) {
    return store
        .sql()
        .sql("insert into thing (municipality, key) values (?, ?)")
        .params(seal.value(), key)
        .update();
  }

  private List<String> keys() {
    return store.sql().sql("select key from thing order by key").query(String.class).list();
  }

  private List<String> keys(Seal seal) {
    return store.within(seal, this::keys);
  }

  private Optional<String> boundTo() {
    return store.sql().sql("select sealed_to()").query(String.class).optional();
  }

  @Test
  void aTransactionSeesTheRowsOfItsSealOnly() {
    store.within(HERE, () -> add(HERE, "here"));
    store.within(THERE, () -> add(THERE, "there"));
    assertThat(keys(HERE)).containsExactly("here");
    assertThat(keys(THERE)).containsExactly("there");
    assertThat(keys(Seal.NATION)).isEmpty();
    assertThat(keys()).as("outside of a transaction").isEmpty();
    assertThatThrownBy(() -> store.within(HERE, () -> add(THERE, "x")))
        .hasStackTraceContaining("violates row-level security policy");
  }

  private List<String> asked(Seal seal) {
    return store.ask(seal, "select key from thing", List.of(), (row, number) -> row.getString(1));
  }

  private List<String> entered(Seal seal, String key) {
    return store.ask(
        seal,
        "insert into thing (municipality, key) values (?, ?) returning key",
        List.of(HERE.value(), key),
        (row, number) -> row.getString(1));
  }

  @Test
  void oneStatementAloneIsSealed_andItsConnectionCarriesNoSealOn() {
    // more often than the driver waits before it has a statement prepared at the server
    for (int i = 0; i < 12; i++) {
      assertThat(entered(HERE, "here " + i)).containsExactly("here " + i);
    }
    assertThat(asked(HERE)).hasSize(12);
    assertThat(asked(THERE)).isEmpty();
    assertThat(boundTo().orElse("")).isEmpty();
    assertThatThrownBy(() -> entered(THERE, "x"))
        .hasStackTraceContaining("violates row-level security policy");
    assertThat(asked(HERE)).as("the refused one is undone").hasSize(12);
  }

  @Test
  void oneStatementJoinsTheCurrentTransaction() {
    store.rehearsed(HERE, () -> assertThat(entered(HERE, "undone")).hasSize(1));
    assertThat(asked(HERE)).isEmpty();
    assertThatThrownBy(() -> store.within(HERE, () -> asked(THERE)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void worksInTurnAreEachSealed_andTogetherWholeOrNot() {
    Map<Seal, Runnable> works = new LinkedHashMap<>();
    works.put(HERE, () -> add(HERE, "here"));
    works.put(
        THERE,
        () -> {
          assertThat(boundTo()).contains(THERE.value());
          assertThat(keys()).as("of the other seal").isEmpty();
          add(THERE, "there");
        });
    store.inTurn(works);
    assertThat(keys(HERE)).containsExactly("here");
    assertThat(keys(THERE)).containsExactly("there");

    works.put(HERE, () -> add(HERE, "lost"));
    works.put(THERE, () -> add(HERE, "not theirs"));
    assertThatThrownBy(() -> store.inTurn(works))
        .hasStackTraceContaining("violates row-level security policy");
    assertThat(keys(HERE)).containsExactly("here");
    assertThatThrownBy(() ->
            store.within(
                HERE,
                () -> {
                  store.inTurn(works);
                  return works;
                }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(store.inTransaction()).isFalse();
    assertThat(boundTo()).isEmpty();
  }

  @Test
  void aWorkThatThrowsLeavesNothing() {
    assertThatThrownBy(() ->
            store.within(
                HERE,
                () -> {
                  add(HERE, "lost");
                  throw new IllegalArgumentException("on purpose");
                }))
        .hasMessage("on purpose");
    assertThat(keys(HERE)).isEmpty();
    assertThat(store.inTransaction()).isFalse();
  }

  @Test
  void withinJoinsATransactionOfTheSameSeal() {
    List<String> seen =
        store.within(
            HERE,
            () -> {
              add(HERE, "outer");
              return store.within(HERE, this::keys);
            });
    assertThat(seen).containsExactly("outer");
    store.within(
        HERE,
        () -> {
          store.within(HERE, () -> add(HERE, "inner"));
          store.rollBackAtTheEnd();
          return "";
        });
    assertThat(keys(HERE)).as("inner went with outer").containsExactly("outer");
  }

  @Test
  void withinRefusesToTurnToAnotherMunicipality() {
    assertThatThrownBy(() -> store.within(HERE, () -> store.within(THERE, this::keys)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("092011")
        .hasMessageContaining("131016");
    assertThat(store.within(HERE, this::boundTo)).contains("092011");
  }

  @Test
  void whatThrewAfterJoiningIsNotKeptByWhoeverCatchesIt() {
    assertThatThrownBy(() ->
            store.within(
                HERE,
                () -> {
                  try {
                    store.within(
                        HERE,
                        () -> {
                          add(HERE, "half of something");
                          throw new IllegalArgumentException("on purpose");
                        });
                  } catch (IllegalArgumentException carriedOn) {
                    add(HERE, "afterwards");
                  }
                  return "";
                }))
        .isInstanceOf(UnexpectedRollbackException.class)
        .hasRootCauseMessage("on purpose");
    assertThat(keys(HERE)).isEmpty();
  }

  @Test
  void apartStandsWhateverBecomesOfTheTransactionAround() {
    store.within(
        HERE,
        () -> {
          add(HERE, "outer");
          store.apart(HERE, () -> add(HERE, "apart"));
          store.apart(THERE, () -> add(THERE, "apart there"));
          assertThat(boundTo()).as("the outer one keeps its seal").contains("092011");
          assertThat(keys()).containsExactly("apart", "outer");
          List<String> seenApart = store.apart(HERE, this::keys);
          assertThat(seenApart).containsExactly("apart");
          store.rollBackAtTheEnd();
          return "";
        });
    assertThat(keys(HERE)).containsExactly("apart");
    assertThat(keys(THERE)).containsExactly("apart there");
  }

  @Test
  void aRehearsalShowsWhatWouldBeAndLeavesNothing() {
    List<String> seen =
        store.rehearsed(
            HERE,
            () -> {
              add(HERE, "tried");
              return store.within(HERE, this::keys);
            });
    assertThat(seen).containsExactly("tried");
    assertThat(keys(HERE)).isEmpty();
    assertThatThrownBy(() -> store.within(HERE, () -> store.rehearsed(HERE, this::keys)))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void thereIsNothingToRollBackOutsideOfATransaction() {
    assertThatThrownBy(store::rollBackAtTheEnd).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> store.onceCommitted(() -> {}))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void whatIsToBeDoneOnceCommittedIsDoneThenAndOnlyThen() {
    List<String> done = new ArrayList<>();
    store.within(
        HERE,
        () -> {
          add(HERE, "kept");
          store.onceCommitted(() -> done.add(store.inTransaction() + " " + keys(HERE)));
          // Its own work is kept too, although it comes after another's commit.
          store.onceCommitted(() -> store.within(HERE, () -> add(HERE, "later")));
          assertThat(done).isEmpty();
          return "";
        });
    assertThat(done).containsExactly("false [kept]");
    assertThat(keys(HERE)).containsExactly("kept", "later");

    store.rehearsed(
        HERE,
        () -> {
          store.onceCommitted(() -> done.add("after a rehearsal"));
          return "";
        });
    assertThatThrownBy(() ->
            store.within(
                HERE,
                () -> {
                  store.onceCommitted(() -> done.add("after a fault"));
                  throw new IllegalArgumentException("on purpose");
                }))
        .hasMessage("on purpose");
    assertThat(done).hasSize(1);
  }

  @Test
  void whatFailsAfterTheCommitIsNotTheWorksFault() {
    List<String> done = new ArrayList<>();
    store.within(
        HERE,
        () -> {
          store.onceCommitted(() -> {
            throw new IllegalStateException("on purpose");
          });
          store.onceCommitted(() -> done.add("the next one"));
          return add(HERE, "kept");
        });
    assertThat(keys(HERE)).containsExactly("kept");
    assertThat(done).containsExactly("the next one");
  }

  @Test
  void aConnectionComesBackToThePoolWithoutASeal() throws SQLException {
    IntStream.range(0, 30).parallel().forEach(i -> store.within(HERE, () -> add(HERE, "k" + i)));
    DataSource pool = store.connections();
    List<Connection> all = new ArrayList<>();
    try {
      for (int i = 0; i < 24; i++) {
        all.add(pool.getConnection());
      }
      for (var connection : all) {
        try (var statement = connection.createStatement();
            var row = statement.executeQuery("select sealed_to(), count(*) from thing")) {
          assertThat(row.next()).isTrue();
          assertThat(row.getString(1)).isNull();
          assertThat(row.getLong(2)).isZero();
        }
      }
    } finally {
      for (var connection : all) {
        connection.close();
      }
    }
    assertThat(keys(HERE)).hasSize(30);
  }

  @Test
  void aDayInSqlIsADayInJapanWhereverTheProgramRuns() {
    assertThat(
            store
                .sql()
                .sql("select cast(timestamptz '2026-03-31 15:00:00Z' as date)::text")
                .query(String.class)
                .single())
        .isEqualTo("2026-04-01");
  }

  @Test
  void threadsDoNotShareATransaction() throws InterruptedException {
    List<Boolean> seen = new ArrayList<>();
    store.within(
        HERE,
        () -> {
          add(HERE, "mine");
          Thread other = Thread.ofVirtual().start(() -> seen.add(store.inTransaction()));
          try {
            other.join();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return "";
        });
    assertThat(seen).containsExactly(false);
  }

  @Test
  void itsConnectionsAreThoseOfItsTransaction() {
    assertThat(
            store.within(
                HERE,
                () -> {
                  add(HERE, "mine");
                  var connection = DataSourceUtils.getConnection(store.connections());
                  try (var statement = connection.createStatement();
                      var row = statement.executeQuery("select count(*) from thing")) {
                    row.next();
                    return row.getLong(1);
                  } catch (SQLException e) {
                    throw new IllegalStateException(e);
                  }
                }))
        .isEqualTo(1);
    assertThat(store.keeper()).isEqualTo(TestKeepers.ALPHA);
  }
}
