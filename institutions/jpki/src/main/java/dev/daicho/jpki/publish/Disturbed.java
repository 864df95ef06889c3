package dev.daicho.jpki.publish;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What is to be done to one answer. */
final class Disturbed {

  private final List<Disturbance> all;

  Disturbed(List<Disturbance> all) {
    this.all = all;
  }

  /** How old it is to be; empty when it is to be new. */
  Optional<Duration> age() {
    return first(Disturbance.Effect.STALE).map(Disturbance::amount);
  }

  /** Whether its signature is to be broken. */
  boolean isCorrupt() {
    return first(Disturbance.Effect.CORRUPT).isPresent();
  }

  /** Waits for as long as it is to be delayed, in real time. */
  void delay() {
    first(Disturbance.Effect.DELAY).ifPresent(one -> sleep(one.amount()));
  }

  /** What its headers say; empty when nothing is done to it. */
  Optional<String> words() {
    return all.isEmpty()
        ? Optional.empty()
        : Optional.of(
            String.join(
                ", ",
                all.stream()
                    .map(one ->
                        one.effect().name().toLowerCase(java.util.Locale.ROOT) + ";id=" + one.id())
                    .toList()));
  }

  private Optional<Disturbance> first(Disturbance.Effect effect) {
    return all.stream().filter(one -> one.effect() == effect).findFirst();
  }

  private static void sleep(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
