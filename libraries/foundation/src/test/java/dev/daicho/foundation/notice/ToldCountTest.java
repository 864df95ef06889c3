package dev.daicho.foundation.notice;

import static dev.daicho.foundation.TestKeepers.ALPHA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.store.Seal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ToldCountTest {

  private static final Seal HERE = new Seal("092011");
  private static final Seal THERE = new Seal("131016");

  private final NoticeJournal journal =
      new NoticeJournal(
          TestKeepers.alpha(), TestTown.clockAt(LocalDate.of(2026, 4, 1)), JsonMapper.shared());
  private final ToldCount count = new ToldCount(TestKeepers.both().steward(ALPHA));

  @BeforeEach
  void empty() {
    TestKeepers.empty();
  }

  @Test
  void eachIsCountedOnce_howeverOftenItIsAsked() {
    assertThat(count.now()).isEmpty();
    tell(HERE, 2);
    tell(THERE, 1);
    assertThat(count.now()).isEqualTo(Map.of("092011", 2L, "131016", 1L));
    assertThat(count.now()).isEqualTo(Map.of("092011", 2L, "131016", 1L));
    tell(HERE, 3);
    assertThat(count.now()).isEqualTo(Map.of("092011", 5L, "131016", 1L));
  }

  /** Commit order is not the order of numbers. */
  @Test
  void aSlowOneThatTookItsNumberFirstIsCountedToo() throws SQLException {
    try (Connection slow = TestTown.shared().database().asOwner();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute(
          """
          insert into alpha.notice (municipality, subject, sequence, type, version, told_at, body)
          values ('092011', 'slow', 1, 'letter', 1, now(), '{"words": "x"}')
          """);
      tell(HERE, 2);
      assertThat(count.now()).isEmpty();
      slow.commit();
    }
    assertThat(count.now()).isEqualTo(Map.of("092011", 3L));
  }

  private void tell(Seal seal, int times) {
    for (int i = 0; i < times; i++) {
      journal.tell(seal, "s", new Letter("x"));
    }
  }
}
