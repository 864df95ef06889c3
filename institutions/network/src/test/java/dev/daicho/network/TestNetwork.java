package dev.daicho.network;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.record.FirstLoad;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.IdentityRecord;
import dev.daicho.network.record.RecordBook;
import dev.daicho.network.relay.Pools;
import dev.daicho.network.relay.Relay;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.TestRegister;
import dev.daicho.register.store.AnnexTakeover;
import dev.daicho.register.store.RollCall;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A register and the three levels above it, in one database. */
public final class TestNetwork {

  private static final Keepers KEEPERS =
      TestTown.shared()
          .keepers(
              RegisterKeeper.KEEPER,
              Level.MUNICIPALITY.keeper(),
              Level.PREFECTURE.keeper(),
              Level.NATION.keeper());

  private final TownClock clock;
  private final TestRegister register;
  private final Set<ResidentCode> foreign = new HashSet<>();
  private final List<IdentityRecord> changes = new ArrayList<>();
  private final Relay relay;
  private final FirstLoad firstLoad;

  /** One whose clock stands on that day. */
  public TestNetwork(LocalDate day) {
    this.clock = TestTown.clockAt(day);
    this.register = new TestRegister(clock);
    NoticeJournal journal = register.journal();
    this.relay =
        new Relay(
            KEEPERS,
            KEEPERS.steward(RegisterKeeper.KEEPER),
            journal::about,
            clock,
            new DeniedPools());
    this.firstLoad =
        new FirstLoad(
            new RollCall(KEEPERS.loader(RegisterKeeper.KEEPER)),
            new AnnexTakeover(KEEPERS.loader(RegisterKeeper.KEEPER), clock),
            KEEPERS,
            relay.receiver(Level.MUNICIPALITY),
            clock);
  }

  /** Pools without those codes that are denied; remembers what it hears. */
  private final class DeniedPools implements Pools {

    @Override
    public Set<ResidentCode> foreign(
        MunicipalityCode municipality, Collection<ResidentCode> codes) {
      Set<ResidentCode> found = new HashSet<>(codes);
      found.retainAll(foreign);
      return found;
    }

    @Override
    public void changed(IdentityRecord told) {
      changes.add(told);
    }
  }

  /** The changes of codes and numbers of which J-LIS has heard. */
  public List<IdentityRecord> changes() {
    return List.copyOf(changes);
  }

  /** The keepers beneath. */
  public static Keepers keepers() {
    return KEEPERS;
  }

  /** Town time. */
  public TownClock clock() {
    return clock;
  }

  /** The register. */
  public TestRegister register() {
    return register;
  }

  /** The network. */
  public Relay relay() {
    return relay;
  }

  /** How registers are taken over. */
  public FirstLoad firstLoad() {
    return firstLoad;
  }

  /** Has J-LIS deny that it handed out these codes. */
  public void deny(ResidentCode code) {
    foreign.add(code);
  }

  /** A level's book. */
  public IdentityBook book(Level level) {
    return new IdentityBook(KEEPERS.store(level.keeper()), clock);
  }

  /** What a level keeps of a resident record. */
  public IdentityRecord at(Level level, ResidentRecord person) {
    return book(level)
        .find(
            level.sealOf(person.municipality()),
            new RecordBook.Key(person.municipality().digits(), person.addresseeNumber().digits()))
        .orElseThrow();
  }

  /** Whether a level knows of a resident record. */
  public boolean knows(Level level, ResidentRecord person) {
    return book(level)
        .find(
            level.sealOf(person.municipality()),
            new RecordBook.Key(person.municipality().digits(), person.addresseeNumber().digits()))
        .isPresent();
  }

  /** What the municipal server has told of a resident record. */
  public List<ToldNotice> told(ResidentRecord person) {
    return relay
        .journal(Level.MUNICIPALITY)
        .about(Seal.of(person.municipality()), person.addresseeNumber().digits(), 1);
  }

  /** Has the level's server hear a notice as if the level below had told it. */
  public void hear(Level level, ToldNotice notice) {
    relay.receiver(level).receive(List.of(notice));
  }

  /** What waits at a level, with why. */
  public List<String> held(Level level, MunicipalityCode municipality) {
    return relay.receiver(level).held(level.sealOf(municipality)).stream()
        .map(held -> held.notice().type() + ": " + held.reason())
        .toList();
  }
}
