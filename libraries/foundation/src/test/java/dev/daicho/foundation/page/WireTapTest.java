package dev.daicho.foundation.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WireTapTest {

  @Test
  void forgetsTheOldest() {
    WireTap tap = new WireTap(2);
    IntStream.rangeClosed(1, 3).forEach(n -> tap.passed(event(n)));

    assertThat(tap.recent(9)).containsExactly(event(3), event(2));
    assertThat(tap.recent(1)).containsExactly(event(3));
    assertThat(tap.recent(0)).isEmpty();
  }

  @Test
  void whatWasReadDoesNotChange() {
    WireTap tap = new WireTap(2);
    var before = tap.recent(2);
    tap.passed(event(1));

    assertThat(before).isEmpty();
  }

  @Test
  void manyThreadsLoseNothing() {
    WireTap tap = new WireTap(1000);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 1000).forEach(n -> threads.execute(() -> tap.passed(event(n))));
    }

    assertThat(tap.recent(1000)).hasSize(1000).doesNotHaveDuplicates();
  }

  @Test
  void aDrawerWithoutRoomIsAFault() {
    assertThatThrownBy(() -> new WireTap(0)).isInstanceOf(IllegalArgumentException.class);
  }

  private static WireEvent event(int n) {
    return new WireEvent(Instant.EPOCH, "a", "b", "T", "id-" + n);
  }
}
