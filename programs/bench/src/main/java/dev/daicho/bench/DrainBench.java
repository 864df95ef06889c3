package dev.daicho.bench;

import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.Carriers;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.network.record.FirstLoad;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.RegisterNotice;
import dev.daicho.town.Town;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * How fast a backlog drains: so many residents have moved within their municipality, which the
 * registers have told and committed; then the three couriers begin, side by side. It ends when the
 * national server has acknowledged the last one.
 */
final class DrainBench {

  private static final int TOLD_AT_ONCE = 100;
  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final long PATIENCE_MINUTES = 30;

  private final Town town;
  private final Stopwatch watch;

  DrainBench(Town town, Stopwatch watch) {
    this.town = town;
    this.watch = watch;
  }

  /**
   * @param people whom the national server knows already
   */
  Measure drain(List<List<IdentityRecord>> people) {
    people.forEach(this::takeOver);
    int notices = people.stream().mapToInt(List::size).sum();
    tell(people);
    CountDownLatch left = new CountDownLatch(notices);
    double seconds =
        watch.seconds(() -> {
          try (Carriers _ =
              new Carriers(NationalArrivals.ways(town, notice -> left.countDown()), PAUSE)) {
            await(left);
          }
        });
    return Measure.of(
        "drain", notices / seconds, "notices/s", "limit", 2000, Measure.Goal.atLeast(1));
  }

  private void takeOver(List<IdentityRecord> some) {
    MunicipalityCode issuer = some.getFirst().issuer();
    FirstLoad load = town.network().firstLoad();
    load.enter(Level.PREFECTURE, Level.PREFECTURE.sealOf(issuer), some);
    load.enter(Level.MUNICIPALITY, Level.MUNICIPALITY.sealOf(issuer), some);
  }

  /** The municipalities' notices lie mixed in the journal, as their counters work side by side. */
  private void tell(List<List<IdentityRecord>> people) {
    int most = people.stream().mapToInt(List::size).max().orElseThrow();
    for (int from = 0; from < most; from += TOLD_AT_ONCE) {
      for (List<IdentityRecord> ofOne : people) {
        if (from < ofOne.size()) {
          tellTogether(ofOne.subList(from, Math.min(from + TOLD_AT_ONCE, ofOne.size())));
        }
      }
    }
  }

  private void tellTogether(List<IdentityRecord> some) {
    Seal seal = Seal.of(some.getFirst().issuer());
    Map<String, ToldNotice> notices = new HashMap<>();
    some.forEach(one -> notices.put(one.subject(), notice(one)));
    town.keepers()
        .store(RegisterKeeper.KEEPER)
        .within(
            seal,
            () -> {
              town.registers().journal().tellOn(seal, notices);
              return seal;
            });
  }

  private ToldNotice notice(IdentityRecord one) {
    RegisterNotice moved =
        new RegisterNotice.ResidentRecordCorrected(
            ChangeCause.MOVE_WITHIN, BenchTown.DAY, elsewhere(one.identity()), null, null);
    return new ToldNotice(
        one.issuer().digits(),
        one.subject(),
        1,
        moved.type(),
        moved.version(),
        town.clock().instant(),
        Json.mapper().writeValueAsString(moved));
  }

  private static IdentityInformation elsewhere(IdentityInformation person) {
    return new IdentityInformation(
        person.name(),
        person.kana(),
        person.formerSurname(),
        person.alias(),
        person.birth(),
        person.birthWritten(),
        person.sex(),
        person.address() + "　２０１号室",
        person.residentCode(),
        person.individualNumber());
  }

  private static void await(CountDownLatch left) {
    try {
      if (!left.await(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
        throw new IllegalStateException(left.getCount() + " notices did not arrive");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the bench was interrupted", e);
    }
  }
}
