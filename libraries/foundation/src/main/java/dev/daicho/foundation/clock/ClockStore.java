package dev.daicho.foundation.clock;

import dev.daicho.foundation.store.KeeperStore;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps how the town's clock stands, so that a town that is opened again finds its time. */
public final class ClockStore {

  private final KeeperStore store;

  public ClockStore(KeeperStore store) {
    this.store = store;
  }

  /** The town's clock: as it was left, or for a new town as {@code otherwise} says. */
  public TownClock open(InstantSource real, TownClock.Setting otherwise) {
    TownClock.Setting setting =
        kept()
            .orElseGet(() -> {
              keep(otherwise);
              return otherwise;
            });
    return new TownClock(real, setting, this::keep);
  }

  private Optional<TownClock.Setting> kept() {
    return store
        .sql()
        .sql("select frozen, at, ahead_nanos from clock_setting")
        .query((row, n) ->
            new TownClock.Setting(
                row.getBoolean(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                nanos(row.getBigDecimal(3))))
        .optional();
  }

  private void keep(TownClock.Setting setting) {
    store
        .sql()
        .sql(
            """
            insert into clock_setting (one_row, frozen, at, ahead_nanos) values (true, ?, ?, ?)
            on conflict (one_row) do update set frozen = excluded.frozen, at = excluded.at, ahead_nanos = excluded.ahead_nanos
            """)
        .params(setting.frozen(), setting.at().atOffset(ZoneOffset.UTC), nanos(setting.ahead()))
        .update();
  }

  private static BigDecimal nanos(Duration duration) {
    return BigDecimal.valueOf(duration.getSeconds())
        .movePointRight(9)
        .add(BigDecimal.valueOf(duration.getNano()));
  }

  private static Duration nanos(BigDecimal nanos) {
    BigDecimal[] parts = nanos.divideAndRemainder(BigDecimal.ONE.movePointRight(9));
    return Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact());
  }
}
