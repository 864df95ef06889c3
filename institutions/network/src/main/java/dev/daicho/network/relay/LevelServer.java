package dev.daicho.network.relay;

import dev.daicho.foundation.notice.NoticeHandler;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.notice.Place;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.AnnexRestated;
import dev.daicho.network.IdentityRestated;
import dev.daicho.network.Level;
import dev.daicho.network.follow.TellOfPeople;
import dev.daicho.network.record.AnnexIdentityBook;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.AnnexTransfer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The server of one level: keeps the 本人確認情報 that it is told (住民基本台帳法30条の6第3項, 30条の7第3項), and the
 * 附票本人確認情報 (30条の41第3項, 30条の42第3項), and tells them on to the level above (30条の6第1項, 30条の7第1項,
 * 30条の41第1項, 30条の42第1項), in one transaction. What does not change who the person is, such as
 * another head of household, goes no further than here.
 */
public final class LevelServer implements NoticeHandler {

  private static final Set<String> OF_RESIDENTS =
      Set.of(
          "resident-entered",
          "resident-record-corrected",
          "resident-removed",
          IdentityRestated.TYPE);
  private static final Set<String> OF_ANNEXES =
      Set.of("annex-entered", "annex-corrected", "annex-removed", AnnexRestated.TYPE);

  /** What one municipality tells another about annexes does not go up (network.annex). */
  private static final Set<String> BETWEEN_MUNICIPALITIES =
      Set.of(AnnexNotice.TYPE, AnnexTransfer.TYPE);

  private final Level level;
  private final List<Keeping<?>> kinds;
  private final @Nullable NoticeJournal journal;

  /**
   * A municipal or a prefectural server.
   *
   * @param store the level's store
   * @param clock town time
   * @param journal where it tells what it keeps to the level above
   */
  public LevelServer(Level level, KeeperStore store, InstantSource clock, NoticeJournal journal) {
    this(level, store, clock, journal, null);
  }

  /**
   * The national server, which nobody is above, and which sees what two municipalities say.
   *
   * @param journal where it tells of those who are followed
   */
  public static LevelServer national(
      KeeperStore store, InstantSource clock, Pools pools, NoticeJournal journal) {
    return new LevelServer(
        Level.NATION,
        store,
        clock,
        null,
        new National(
            new Doubts(store, clock, pools), pools, new TellOfPeople(store, clock, journal)));
  }

  /** What only the national server does with what it has kept. */
  private record National(Doubts doubts, Pools pools, TellOfPeople people) {

    void residents(List<IdentityRecord> changed) {
      doubts.lookAt(codes(changed));
      changed.stream().filter(LevelServer::replaces).forEach(pools::changed);
      people.ofResidents(changed);
    }
  }

  private LevelServer(
      Level level,
      KeeperStore store,
      InstantSource clock,
      @Nullable NoticeJournal journal,
      @Nullable National national) {
    this.level = level;
    this.kinds =
        List.of(
            new Keeping<>(
                OF_RESIDENTS,
                Heard::ofResident,
                new IdentityBook(store, clock),
                national == null ? changed -> {} : national::residents),
            new Keeping<>(
                OF_ANNEXES,
                Heard::ofAnnex,
                new AnnexIdentityBook(store, clock),
                national == null ? changed -> {} : national.people()::ofAnnexes));
    this.journal = journal;
  }

  private static Set<ResidentCode> codes(List<IdentityRecord> changed) {
    Set<ResidentCode> codes = new LinkedHashSet<>();
    for (IdentityRecord record : changed) {
      codes.add(record.identity().residentCode());
      if (record.formerCode() != null) {
        codes.add(record.formerCode());
      }
    }
    return codes;
  }

  @Override
  public String name() {
    return level.keeper().name();
  }

  @Override
  public boolean wants(String type) {
    // What nobody knows is not passed over in silence: it is held until this server knows it. What
    // municipalities tell each other of moves does not go up (network.move).
    return !type.startsWith("move-") && !BETWEEN_MUNICIPALITIES.contains(type);
  }

  @Override
  public Place place(ToldNotice notice) {
    try {
      return Heard.Subject.of(level, notice).place();
    } catch (NotItsResident | IllegalArgumentException nobodys) {
      // Held where no true subject can be; handling it says why.
      return new Place(Seal.NATION, notice.municipality() + "!" + notice.subject());
    }
  }

  @Override
  public void handle(ToldNotice notice) {
    handleTogether(List.of(notice));
  }

  @Override
  public void handleTogether(List<ToldNotice> notices) {
    Seal seal = place(notices.getFirst()).seal();
    Map<Keeping<?>, List<ToldNotice>> byKind = new LinkedHashMap<>();
    for (ToldNotice notice : notices) {
      byKind.computeIfAbsent(kind(notice), kind -> new ArrayList<>()).add(notice);
    }
    byKind.forEach((kind, told) -> {
      Map<String, ToldNotice> onward = kind.keep(level, seal, told);
      if (journal != null && !onward.isEmpty()) {
        journal.tellOn(seal, onward);
      }
    });
  }

  private Keeping<?> kind(ToldNotice notice) {
    return kinds.stream()
        .filter(kind -> kind.isToldBy(notice.type()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a notice of an unknown type: " + notice));
  }

  private static boolean replaces(IdentityRecord record) {
    return record.formerCode() != null || record.formerNumber() != null;
  }
}
