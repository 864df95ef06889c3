package dev.daicho.network.reconcile;

import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.network.IdentityRestated;
import dev.daicho.network.Information;
import dev.daicho.network.record.Change;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.network.record.RecordBook;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ResidentRoll;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The resident records of the registers.
 *
 * @param roll the registers
 */
public record RegisteredResidents(ResidentRoll roll) implements Registered<IdentityRecord> {

  @Override
  public Information information() {
    return Information.RESIDENT;
  }

  @Override
  public void call(MunicipalityCode municipality, Instant at, Consumer<IdentityRecord> each) {
    roll.call(municipality, entry -> each.accept(record(municipality, entry, at)));
  }

  @Override
  public Optional<IdentityRecord> find(MunicipalityCode municipality, String subject, Instant at) {
    return roll.find(municipality, AddresseeNumber.of(subject))
        .map(entry -> record(municipality, entry, at));
  }

  private static IdentityRecord record(
      MunicipalityCode municipality, ResidentRoll.Entry entry, Instant at) {
    return new IdentityRecord(
        municipality,
        entry.person().digits(),
        entry.removed() ? Change.REMOVED : Change.ENTERED,
        entry.cause(),
        entry.eventOn(),
        entry.identity(),
        null,
        null,
        at);
  }

  @Override
  public RecordBook<IdentityRecord> book(KeeperStore store, InstantSource clock) {
    return new IdentityBook(store, clock);
  }

  @Override
  public IdentityRecord removed(IdentityRecord surplus, Instant at) {
    return new IdentityRecord(
        surplus.issuer(),
        surplus.subject(),
        Change.REMOVED,
        surplus.cause(),
        surplus.eventOn(),
        surplus.identity(),
        null,
        null,
        at);
  }

  @Override
  public Notice restated(IdentityRecord record) {
    return new IdentityRestated(
        !record.current(), record.cause(), record.eventOn(), record.identity());
  }
}
