package dev.daicho.network.reconcile;

import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.network.AnnexRestated;
import dev.daicho.network.Information;
import dev.daicho.network.record.AnnexIdentityBook;
import dev.daicho.network.record.AnnexRecord;
import dev.daicho.network.record.Change;
import dev.daicho.network.record.RecordBook;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.AnnexChanged;
import dev.daicho.register.AnnexRoll;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The annexes of family registers that municipalities keep.
 *
 * @param roll the annexes
 */
public record RegisteredAnnexes(AnnexRoll roll) implements Registered<AnnexRecord> {

  private static final Pattern SUBJECT =
      Pattern.compile(Pattern.quote(AnnexChanged.SUBJECT) + "([0-9]{1,18})");

  @Override
  public Information information() {
    return Information.ANNEX;
  }

  @Override
  public void call(MunicipalityCode municipality, Instant at, Consumer<AnnexRecord> each) {
    roll.call(municipality, entry -> each.accept(record(municipality, entry, at)));
  }

  @Override
  public Optional<AnnexRecord> find(MunicipalityCode municipality, String subject, Instant at) {
    Matcher number = SUBJECT.matcher(subject);
    return number.matches()
        ? roll.find(municipality, Long.parseLong(number.group(1)))
            .map(entry -> record(municipality, entry, at))
        : Optional.empty();
  }

  private static AnnexRecord record(
      MunicipalityCode municipality, AnnexRoll.Entry entry, Instant at) {
    return new AnnexRecord(
        municipality,
        AnnexChanged.SUBJECT + entry.number(),
        entry.removed() ? Change.REMOVED : Change.ENTERED,
        entry.newest().on(),
        entry.newest().identity(),
        null,
        at);
  }

  @Override
  public RecordBook<AnnexRecord> book(KeeperStore store, InstantSource clock) {
    return new AnnexIdentityBook(store, clock);
  }

  @Override
  public AnnexRecord removed(AnnexRecord surplus, Instant at) {
    return new AnnexRecord(
        surplus.issuer(),
        surplus.subject(),
        Change.REMOVED,
        surplus.changedOn(),
        surplus.identity(),
        null,
        at);
  }

  @Override
  public Notice restated(AnnexRecord record) {
    return new AnnexRestated(!record.current(), record.changedOn(), record.identity());
  }
}
