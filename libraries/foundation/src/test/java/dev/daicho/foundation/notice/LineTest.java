package dev.daicho.foundation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What a courier and a receiver make of a line that is not to be trusted. */
class LineTest {

  private static final Seal HERE = new Seal("092011");
  private static final Seal THERE = new Seal("082015");

  private final KeeperStore steward = TestKeepers.both().steward(TestKeepers.ALPHA);
  private final NoticeJournal journal =
      new NoticeJournal(
          TestKeepers.alpha(), TestTown.clockAt(LocalDate.of(2026, 4, 1)), JsonMapper.shared());
  private final Shelf shelf = new Shelf();
  private final Receiver receiver = new Receiver(TestKeepers.beta(), shelf, journal::about);
  private final Set<String> cut = new HashSet<>();

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

  /** Loses, repeats and mixes up by chance; says what it likes about a quarter of what arrived. */
  private Line faulty(long seed) {
    var random = Random.from(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    return new Line() {
      @Override
      public String name() {
        return receiver.name();
      }

      @Override
      public List<ToldNotice> hand(List<ToldNotice> notices) {
        List<ToldNotice> arrive = new ArrayList<>();
        for (ToldNotice notice : notices) {
          for (int copies = random.nextInt(3); copies > 0; copies--) {
            arrive.add(notice);
          }
        }
        Collections.shuffle(arrive, random);
        receiver.receive(arrive);
        return arrive.stream().filter(notice -> random.nextInt(4) > 0).toList();
      }
    };
  }

  private Line cutting() {
    return new Line() {
      @Override
      public String name() {
        return receiver.name();
      }

      @Override
      public List<ToldNotice> hand(List<ToldNotice> notices) {
        assertThat(notices).noneMatch(notice -> cut.contains(notice.municipality()));
        return receiver.hand(notices);
      }

      @Override
      public Set<String> interrupted() {
        return cut;
      }
    };
  }

  @Test
  void whatIsLostRepeatedOrMixedUpOnTheWayIsAppliedOnceAndInOrder() {
    for (long seed = 1; seed <= 3; seed++) {
      TestKeepers.empty();
      for (int i = 0; i < 15; i++) {
        tell(HERE, "s", 1);
        tell(HERE, "t", 1);
        tell(THERE, "s", 1);
      }
      Courier courier = new Courier(steward, faulty(seed));
      while (!courier.backlog().isEmpty()) {
        courier.carry();
      }
      assertThat(shelf.about(HERE, "s")).isEqualTo(letters(15));
      assertThat(shelf.about(HERE, "t")).isEqualTo(letters(15));
      assertThat(shelf.about(THERE, "s")).isEqualTo(letters(15));
      assertThat(receiver.held(HERE)).isEmpty();
    }
  }

  @Test
  void aLineThatAcknowledgesNothingIsTriedAgainTheNextTime() {
    tell(HERE, "s", 2);
    Line dead =
        new Line() {
          @Override
          public String name() {
            return receiver.name();
          }

          @Override
          public List<ToldNotice> hand(List<ToldNotice> notices) {
            return List.of();
          }
        };
    assertThat(new Courier(steward, dead).carry()).isZero();
    assertThat(new Courier(steward, dead).backlog()).containsEntry("092011", 2L).hasSize(1);
    assertThat(new Courier(steward, receiver).carry()).isEqualTo(2);
    assertThat(shelf.about(HERE, "s")).isEqualTo(letters(2));
  }

  @Test
  void oneWhoseLineIsInterruptedHoldsNobodyUpAndIsCaughtUpWith() {
    Courier courier = new Courier(steward, cutting());
    tell(HERE, "s", 1);
    courier.carry();
    cut.add("092011");
    tell(HERE, "s", 3);
    tell(THERE, "s", 2);
    assertThat(courier.carry()).isEqualTo(2);
    assertThat(shelf.about(HERE, "s")).isEqualTo(letters(1));
    assertThat(shelf.about(THERE, "s")).isEqualTo(letters(2));
    assertThat(courier.backlog()).containsEntry("092011", 3L).hasSize(1);

    tell(HERE, "s", 2);
    tell(THERE, "s", 1);
    courier.carry();
    assertThat(courier.backlog()).containsEntry("092011", 5L).hasSize(1);

    cut.clear();
    tell(HERE, "s", 1);
    courier.carry();
    assertThat(shelf.about(HERE, "s")).isEqualTo(letters(7));
    assertThat(shelf.about(THERE, "s")).isEqualTo(letters(3));
    assertThat(courier.backlog()).isEmpty();
    assertThat(receiver.held(HERE)).isEmpty();

    tell(HERE, "s", 1);
    assertThat(courier.carry()).as("and goes with the others again").isEqualTo(1);
    assertThat(steward.sql().sql("select count(*) from notice_lag").query(Long.class).single())
        .isZero();
  }

  @Test
  void aReplayGoesPastWhoIsCut() {
    Courier courier = new Courier(steward, cutting());
    tell(HERE, "s", 2);
    courier.carry();
    cut.add("092011");
    courier.replay();
    courier.carry();
    assertThat(courier.backlog()).containsEntry("092011", 2L);
    cut.clear();
    courier.carry();
    assertThat(courier.backlog()).isEmpty();
    assertThat(shelf.about(HERE, "s")).isEqualTo(letters(2));
  }
}
