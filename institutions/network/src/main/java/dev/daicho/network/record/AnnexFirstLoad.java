package dev.daicho.network.record;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.notice.Receiver;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexChanged;
import dev.daicho.register.AnnexIdentity;
import dev.daicho.register.AnnexLoad;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.RegisteredDomicile;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Takes the annexes of a municipality's residents over: makes those that there are not yet at the
 * municipalities of their registered domiciles, and enters all of them into the three levels. It
 * can be done again, and while acts go on. Whoever's registered domicile names no municipality has
 * none.
 */
final class AnnexFirstLoad {

  /** So many wait in memory for others of the same municipality: most places get a few people. */
  private static final int AT_ONCE = 50_000;

  /** So many fit well into one statement. */
  private static final int ROWS = 2_000;

  private final AnnexLoad register;
  private final Keepers keepers;
  private final Receiver municipal;
  private final InstantSource clock;

  AnnexFirstLoad(AnnexLoad register, Keepers keepers, Receiver municipal, InstantSource clock) {
    this.register = register;
    this.keepers = keepers;
    this.municipal = municipal;
    this.clock = clock;
  }

  /** Loads those of one municipality's residents, and returns how many they are. */
  long load(MunicipalityCode residence) {
    Waiting waiting = new Waiting();
    register.residents(residence, waiting::add);
    waiting.enter();
    return waiting.entered;
  }

  /** People by the municipality of their registered domicile. */
  private final class Waiting {
    private final Map<MunicipalityCode, List<AnnexNotice>> people =
        new TreeMap<>((one, other) -> one.digits().compareTo(other.digits()));
    private int count;
    private long entered;

    void add(AnnexNotice notice) {
      RegisteredDomicile.municipality(notice.person().registeredDomicile())
          .ifPresent(domicile -> {
            people.computeIfAbsent(domicile, place -> new ArrayList<>()).add(notice);
            count++;
          });
      if (count == AT_ONCE) {
        enter();
      }
    }

    void enter() {
      List<Annex> annexes = register.enter(people);
      enterLevels(annexes);
      entered += annexes.size();
      people.clear();
      count = 0;
    }
  }

  private void enterLevels(List<Annex> annexes) {
    Instant now = clock.instant();
    LocalDate today = now.atZone(TownClock.ZONE).toLocalDate();
    List<AnnexRecord> records =
        annexes.stream()
            .map(annex ->
                new AnnexRecord(
                    annex.municipality(),
                    AnnexChanged.SUBJECT + annex.number(),
                    Change.ENTERED,
                    today,
                    AnnexIdentity.of(annex),
                    null,
                    now))
            .toList();
    // From above downwards: a level that knows a record can rely on those above knowing it.
    for (Level level : List.of(Level.NATION, Level.PREFECTURE, Level.MUNICIPALITY)) {
      KeeperStore loader = keepers.loader(level.keeper());
      AnnexIdentityBook book = new AnnexIdentityBook(loader, clock);
      Map<Seal, Runnable> works = new LinkedHashMap<>();
      records.stream()
          .collect(
              Collectors.groupingBy(
                  annex -> level.sealOf(annex.issuer()), LinkedHashMap::new, Collectors.toList()))
          .forEach((seal, some) -> works.put(seal, () -> enter(book, seal, some)));
      loader.inTurn(works);
    }
    List<ToldNotice> early = new ArrayList<>();
    Map<Seal, Runnable> works = new LinkedHashMap<>();
    annexes.stream()
        .map(annex -> Seal.of(annex.municipality()))
        .distinct()
        .forEach(seal ->
            works.put(seal, () -> municipal.held(seal).forEach(held -> early.add(held.notice()))));
    keepers.store(Level.MUNICIPALITY.keeper()).inTurn(works);
    // What was told of them before they were entered here waits, and fits now.
    early.stream()
        .filter(notice -> notice.subject().startsWith(AnnexChanged.SUBJECT))
        .forEach(notice -> municipal.tryAgain(new Seal(notice.municipality()), notice.subject()));
  }

  private static void enter(AnnexIdentityBook book, Seal seal, List<AnnexRecord> records) {
    for (int from = 0; from < records.size(); from += ROWS) {
      book.enter(seal, records.subList(from, Math.min(from + ROWS, records.size())));
    }
  }
}
