package dev.daicho.network.relay;

import dev.daicho.foundation.notice.NoticeHandler;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.notice.Place;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.IdentityRestated;
import dev.daicho.network.Level;
import dev.daicho.network.record.Change;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.numbers.ResidentCode;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The server of one level: keeps the 本人確認情報 that it is told (住民基本台帳法30条の6第3項, 30条の7第3項) and tells
 * it on to the level above (30条の6第1項, 30条の7第1項), in one transaction. What does not change who the
 * person is, such as another head of household, goes no further than here.
 */
public final class LevelServer implements NoticeHandler {

  private static final Set<String> WANTED =
      Set.of(
          "resident-entered",
          "resident-record-corrected",
          "resident-removed",
          IdentityRestated.TYPE);

  private final Level level;
  private final IdentityBook book;
  private final @Nullable NoticeJournal journal;
  private final @Nullable Doubts doubts;
  private final @Nullable Pools pools;

  /**
   * A municipal or a prefectural server.
   *
   * @param store the level's store
   * @param clock town time
   * @param journal where it tells what it keeps to the level above
   */
  public LevelServer(Level level, KeeperStore store, InstantSource clock, NoticeJournal journal) {
    this(level, store, clock, journal, null, null);
  }

  /** The national server, which nobody is above, and which sees what two municipalities say. */
  public static LevelServer national(KeeperStore store, InstantSource clock, Pools pools) {
    return new LevelServer(
        Level.NATION, store, clock, null, new Doubts(store, clock, pools), pools);
  }

  private LevelServer(
      Level level,
      KeeperStore store,
      InstantSource clock,
      @Nullable NoticeJournal journal,
      @Nullable Doubts doubts,
      @Nullable Pools pools) {
    this.level = level;
    this.book = new IdentityBook(store, clock);
    this.journal = journal;
    this.doubts = doubts;
    this.pools = pools;
  }

  @Override
  public String name() {
    return level.keeper().name();
  }

  @Override
  public boolean wants(String type) {
    // What nobody knows is not passed over in silence: it is held until this server knows it. What
    // municipalities tell each other of moves does not go up (network.move).
    return !type.startsWith("move-");
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
    Map<IdentityBook.Key, Heard> heard = new HashMap<>();
    Map<IdentityBook.Key, ToldNotice> told = new HashMap<>();
    List<IdentityRecord> records = new ArrayList<>();
    for (ToldNotice notice : notices) {
      if (!WANTED.contains(notice.type())) {
        throw new IllegalArgumentException("a notice of an unknown type: " + notice);
      }
      Heard one = Heard.of(level, notice);
      IdentityBook.Key key =
          new IdentityBook.Key(one.record().issuer().digits(), one.record().subject());
      heard.put(key, one);
      told.put(key, notice);
      records.add(one.record());
    }
    Map<IdentityBook.Key, Boolean> changed = book.keep(seal, records);
    Map<String, ToldNotice> onward = new HashMap<>();
    Set<ResidentCode> codes = new LinkedHashSet<>();
    changed.forEach((key, wasThere) -> {
      Heard one = Objects.requireNonNull(heard.get(key));
      ToldNotice notice = Objects.requireNonNull(told.get(key));
      if (!wasThere && one.record().change() != Change.ENTERED && !one.restated()) {
        throw new NotItsResident(notice);
      }
      onward.put(one.place().subject(), notice);
      codes.add(one.record().identity().residentCode());
      if (one.record().formerCode() != null) {
        codes.add(one.record().formerCode());
      }
      if (pools != null && replaces(one.record())) {
        pools.changed(one.record());
      }
    });
    if (journal != null && !onward.isEmpty()) {
      journal.tellOn(seal, onward);
    }
    if (doubts != null && !codes.isEmpty()) {
      doubts.lookAt(codes);
    }
  }

  private static boolean replaces(IdentityRecord record) {
    return record.formerCode() != null || record.formerNumber() != null;
  }
}
