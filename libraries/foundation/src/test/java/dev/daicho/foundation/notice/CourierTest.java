package dev.daicho.foundation.notice;

import static dev.daicho.foundation.TestKeepers.ALPHA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CourierTest {

  private static final Seal HERE = new Seal("092011");
  private static final Seal THERE = new Seal("131016");

  private final KeeperStore store = TestKeepers.alpha();
  private final KeeperStore steward = TestKeepers.both().steward(ALPHA);
  private final NoticeJournal journal =
      new NoticeJournal(store, TestTown.clockAt(LocalDate.of(2026, 4, 1)), JsonMapper.shared());
  private final Shelf shelf = new Shelf();
  private final Receiver receiver = new Receiver(TestKeepers.beta(), shelf, journal::about);
  private final Courier courier = new Courier(steward, receiver);

  @BeforeEach
  void empty() {
    TestKeepers.empty();
  }

  private void tell(Seal seal, String subject, int count) {
    for (int i = 0; i < count; i++) {
      journal.tell(seal, subject, new Letter("x"));
    }
  }

  private static List<String> letters(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> i + " x").toList();
  }

  private List<String> cursor() {
    return steward
        .sql()
        .sql("select xact || ' ' || id from notice_cursor")
        .query(String.class)
        .list();
  }

  @Test
  void eachIsDeliveredOnceAndInOrder() {
    tell(HERE, "s", 3);
    tell(THERE, "s", 2);
    assertThat(courier.carry()).isEqualTo(5);
    assertThat(courier.carry()).isZero();
    tell(HERE, "s", 1);
    assertThat(courier.carry()).isEqualTo(1);
    assertThat(shelf.about(HERE, "s")).isEqualTo(letters(4));
    assertThat(shelf.about(THERE, "s")).isEqualTo(letters(2));
  }

  @Test
  void moreThanABatchIsCarriedInSeveral() {
    TestKeepers.asOwner(
        """
        insert into alpha.notice (municipality, subject, sequence, type, version, told_at, body)
        select '092011', 's' || i % 7, i / 7 + 1, 'letter', 1, now(), '{"words": "x"}'
        from generate_series(0, 1049) i
        """);
    assertThat(courier.carry()).isEqualTo(1_050);
    assertThat(shelf.count(HERE)).isEqualTo(1_050);
    assertThat(shelf.about(HERE, "s3")).isEqualTo(letters(150));
  }

  /** A number taken early and committed late must not be passed by. */
  @Test
  void aSlowTransactionThatTookItsNumberFirstIsNotMissed() throws SQLException {
    try (Connection slow = TestTown.shared().database().asOwner();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute(
          """
          insert into alpha.notice (municipality, subject, sequence, type, version, told_at, body)
          values ('092011', 'slow', 1, 'letter', 1, now(), '{"words": "x"}')
          """);
      tell(HERE, "quick", 3);
      assertThat(courier.carry()).as("nothing from the slow one on").isZero();
      slow.commit();
    }
    assertThat(courier.carry()).isEqualTo(4);
    assertThat(shelf.about(HERE, "slow")).isEqualTo(letters(1));
    assertThat(shelf.about(HERE, "quick")).isEqualTo(letters(3));
  }

  /** The later notice of a subject may stand first in the order of transactions. */
  @Test
  void aSubjectWhoseTransactionsEndedInAnotherOrderIsInItsOwn() throws SQLException {
    try (Connection early = TestTown.shared().database().asOwner();
        Statement statement = early.createStatement()) {
      early.setAutoCommit(false);
      statement.execute("select pg_current_xact_id()");
      tell(HERE, "s", 1);
      statement.execute(
          """
          insert into alpha.notice (municipality, subject, sequence, type, version, told_at, body)
          values ('092011', 's', 2, 'letter', 1, now(), '{"words": "x"}')
          """);
      early.commit();
    }
    assertThat(
            steward
                .sql()
                .sql("select sequence from notice order by xact, id")
                .query(Long.class)
                .list())
        .containsExactly(2L, 1L);
    courier.carry();
    assertThat(shelf.about(HERE, "s")).isEqualTo(letters(2));
    assertThat(receiver.held(HERE)).isEmpty();
  }

  @Test
  void aReplayChangesNothing() {
    tell(HERE, "s", 4);
    courier.carry();
    courier.replay();
    assertThat(courier.carry()).isEqualTo(4);
    assertThat(shelf.about(HERE, "s")).isEqualTo(letters(4));
  }

  @Test
  void aHandlerThatIsNewHearsEverythingFromTheBeginning() {
    tell(HERE, "s", 3);
    courier.carry();
    AtomicInteger heard = new AtomicInteger();
    NoticeHandler other =
        new NoticeHandler() {
          @Override
          public String name() {
            return "other";
          }

          @Override
          public boolean wants(String type) {
            return true;
          }

          @Override
          public void handle(ToldNotice notice) {
            heard.incrementAndGet();
          }
        };
    new Courier(steward, new Receiver(TestKeepers.beta(), other, journal::about)).carry();
    assertThat(heard.get()).isEqualTo(3);
    assertThat(cursor()).hasSize(2);
  }

  /** The program died after the receiver had committed, before the cursor moved. */
  @Test
  void whatIsDeliveredTwiceIsAppliedOnce() {
    tell(HERE, "s", 3);
    TestKeepers.asOwner("revoke insert on alpha.notice_cursor from daicho_alpha_steward");
    try {
      assertThatThrownBy(courier::carry).hasStackTraceContaining("permission denied");
    } finally {
      TestKeepers.asOwner("grant insert on alpha.notice_cursor to daicho_alpha_steward");
    }
    assertThat(shelf.about(HERE, "s")).isEqualTo(letters(3));
    assertThat(cursor()).isEmpty();
    assertThat(courier.carry()).isEqualTo(3);
    assertThat(shelf.about(HERE, "s")).isEqualTo(letters(3));
  }

  @Test
  void theCursorGoesOnPastWhatIsHeld() {
    journal.tell(HERE, "s", new Letter("bad"));
    tell(HERE, "s", 1);
    tell(HERE, "t", 1);
    shelf.refuses.add("bad");
    assertThat(courier.carry()).isEqualTo(3);
    assertThat(courier.carry()).isZero();
    assertThat(shelf.about(HERE, "t")).isEqualTo(letters(1));
    assertThat(receiver.held(HERE)).hasSize(2);
    shelf.refuses.clear();
    assertThat(receiver.tryAgain(HERE, "s")).isEqualTo(2);
    assertThat(shelf.about(HERE, "s")).containsExactly("1 bad", "2 x");
  }

  @Test
  void severalCouriersAtOnceWhileActsGoOn() throws Exception {
    int tellers = 3;
    AtomicInteger telling = new AtomicInteger(tellers);
    AtOnce.run(
        tellers + 2,
        thread -> {
          if (thread < tellers) {
            try {
              tell(HERE, "s" + thread, 40);
            } finally {
              telling.decrementAndGet();
            }
          } else {
            Courier mine = new Courier(steward, receiver);
            while (telling.get() > 0) {
              mine.carry();
            }
          }
          return thread;
        });
    courier.carry();
    for (int i = 0; i < tellers; i++) {
      assertThat(shelf.about(HERE, "s" + i)).isEqualTo(letters(40));
    }
    assertThat(receiver.held(HERE)).isEmpty();
    assertThat(cursor())
        .isEqualTo(
            steward
                .sql()
                .sql("select xact || ' ' || id from notice order by xact desc, id desc limit 1")
                .query(String.class)
                .list());
  }
}
