package dev.daicho.network.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.notice.Line;
import dev.daicho.foundation.notice.ToldNotice;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TrafficTest {

  private long nanos = -5;
  private final Traffic traffic = new Traffic(new FirstOnly(), () -> nanos);

  /** A line that loses all but the first. */
  private record FirstOnly() implements Line {

    @Override
    public String name() {
      return "first-only";
    }

    @Override
    public List<ToldNotice> hand(List<ToldNotice> notices) {
      return notices.stream().limit(1).toList();
    }

    @Override
    public Set<String> interrupted() {
      return Set.of("131016");
    }
  }

  private static ToldNotice notice(String municipality) {
    return new ToldNotice(municipality, "s", 1, "letter", 1, Instant.EPOCH, "{}");
  }

  @Test
  void onlyWhatIsAcknowledgedIsCounted_byTeller() {
    traffic.hand(List.of(notice("092011"), notice("131016")));
    traffic.hand(List.of(notice("092011")));
    traffic.hand(List.of(notice("131016")));
    traffic.hand(List.of());

    assertThat(traffic.lastMinute()).isEqualTo(Map.of("092011", 2L, "131016", 1L));
  }

  @Test
  void whatWentAMinuteAgoIsForgotten() {
    traffic.hand(List.of(notice("092011")));
    nanos += Duration.ofSeconds(30).toNanos();
    traffic.hand(List.of(notice("092011")));
    nanos += Duration.ofSeconds(31).toNanos();
    assertThat(traffic.lastMinute()).isEqualTo(Map.of("092011", 1L));
    nanos += Duration.ofSeconds(60).toNanos();
    assertThat(traffic.lastMinute()).isEmpty();
  }

  @Test
  void itIsTheLineInAllElse() {
    assertThat(traffic.name()).isEqualTo("first-only");
    assertThat(traffic.interrupted()).containsExactly("131016");
  }
}
