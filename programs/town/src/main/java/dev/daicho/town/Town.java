package dev.daicho.town;

import dev.daicho.foundation.access.StaffAccounts;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.audit.SealBook;
import dev.daicho.foundation.audit.Sealer;
import dev.daicho.foundation.clock.ClockStore;
import dev.daicho.foundation.clock.FirstDay;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.secret.EnvironmentSecrets;
import dev.daicho.foundation.secret.FileSecrets;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.Database;
import dev.daicho.foundation.store.EmbeddedDatabase;
import dev.daicho.foundation.store.ExternalDatabase;
import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.jpki.JpkiKeeper;
import dev.daicho.network.Level;
import dev.daicho.network.allocation.Allocator;
import dev.daicho.network.annex.ReturnFromAbroad;
import dev.daicho.network.follow.FollowPeople;
import dev.daicho.network.move.Arrivals;
import dev.daicho.register.RegisterKeeper;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An opened town: its home, its database and every institution in this program, joined up. Opening
 * takes the home for this program alone; closing lets it go.
 */
public final class Town implements AutoCloseable {

  /** Everybody who keeps something in a town. */
  public static final List<Keeper> KEEPERS =
      List.of(
          StaffAccounts.KEEPER,
          RegisterKeeper.KEEPER,
          Allocator.KEEPER,
          Level.MUNICIPALITY.keeper(),
          Level.PREFECTURE.keeper(),
          Level.NATION.keeper(),
          JpkiKeeper.KEEPER);

  /**
   * The secrets without which the same data mean something else: other codes and numbers would be
   * made, and nobody could sign for the authorities.
   */
  static final List<String> LASTING_SECRETS =
      List.of("allocation/codes", "allocation/numbers", "jpki/keys");

  private final TownHome home;
  private final Secrets secrets;
  private final Database database;
  private final Keepers keepers;
  private final TownClock clock;
  private final FirstDay firstDay;
  private final StaffAccounts staff;
  private final Allocator allocator;
  private final TownRegisters registers;
  private final TownNetwork network;
  private final TownJpki jpki;
  private final List<Sealer> sealers;

  private Town(
      TownHome home,
      Secrets secrets,
      Database database,
      Keepers keepers,
      TownClock clock,
      Consumer<byte[]> random,
      boolean token) {
    this.home = home;
    this.secrets = secrets;
    this.database = database;
    this.keepers = keepers;
    this.clock = clock;
    this.firstDay = new FirstDay(keepers.store(StaffAccounts.KEEPER), clock);
    this.staff = new StaffAccounts(keepers.store(StaffAccounts.KEEPER));
    this.allocator =
        new Allocator(keepers.store(Allocator.KEEPER), keepers.loader(Allocator.KEEPER), secrets);
    AuditLog.Salt salt =
        () -> {
          byte[] bytes = new byte[16];
          random.accept(bytes);
          return bytes;
        };
    Arrivals arrivals = new Arrivals(keepers.store(Level.MUNICIPALITY.keeper()), clock);
    KeeperStore national = keepers.store(Level.NATION.keeper());
    this.registers =
        new TownRegisters(
            keepers,
            clock,
            salt,
            allocator,
            arrivals,
            new ReturnFromAbroad(
                national, new AuditLog(national, salt), allocator::numberFor, clock));
    this.network = new TownNetwork(keepers, clock, salt, allocator, arrivals, registers);
    this.jpki =
        new TownJpki(
            home,
            secrets,
            keepers,
            clock,
            salt,
            network.relay().journal(Level.NATION),
            new FollowPeople(national, clock, random),
            new ChanceOf(random),
            token);
    this.sealers =
        KEEPERS.stream()
            .map(keeper ->
                new Sealer(
                    keepers.steward(keeper),
                    new SealBook(home.part("seals").resolve(keeper.name())),
                    clock))
            .toList();
  }

  /**
   * Opens a town, making it when the folder is new.
   *
   * @throws TownHome.HomeInUse when another program has it open
   * @throws TownHome.HomeUnfinished when a restore into it was broken off
   * @throws dev.daicho.foundation.store.SchemaRefused when a newer build has opened it
   */
  public static Town open(TownSettings settings) {
    TownHome home = TownHome.take(settings.home());
    Database database = null;
    Keepers keepers = null;
    try {
      Consumer<byte[]> random = randomness(settings);
      Secrets secrets = secrets(home, random);
      database = database(settings, home, secrets);
      keepers = new Keepers(database, secrets, KEEPERS);
      InstantSource real = realTime();
      TownClock clock =
          new ClockStore(keepers.store(StaffAccounts.KEEPER))
              .open(real, beginning(settings, real.instant()));
      Town town = new Town(home, secrets, database, keepers, clock, random, settings.token());
      town.network().firstLoad().finish();
      town.jpki().finish();
      return town;
    } catch (RuntimeException e) {
      if (keepers != null) {
        keepers.close();
      }
      if (database != null) {
        database.close();
      }
      home.close();
      throw e;
    }
  }

  /** Real time, which begins here; of no town. */
  public static InstantSource realTime() {
    return Clock.systemUTC();
  }

  static Secrets secrets(TownHome home, Consumer<byte[]> random) {
    return new EnvironmentSecrets(
        System::getenv, new FileSecrets(home.part("secrets"), random::accept));
  }

  static Database database(TownSettings settings, TownHome home, Secrets secrets) {
    return settings.database() == null
        ? EmbeddedDatabase.start(home, secrets)
        : ExternalDatabase.at(
            settings.database(),
            Objects.requireNonNullElse(System.getenv("DAICHO_DB_PASSWORD"), ""));
  }

  static Consumer<byte[]> randomness(TownSettings settings) {
    Long seed = settings.seed();
    if (seed == null) {
      return new SecureRandom()::nextBytes;
    }
    SplittableRandom random = new SplittableRandom(seed);
    return bytes -> {
      synchronized (random) {
        random.nextBytes(bytes);
      }
    };
  }

  private static TownClock.Setting beginning(TownSettings settings, Instant now) {
    LocalDate asOf = settings.asOf();
    return asOf == null
        ? TownClock.Setting.runningFrom(now, now)
        : TownClock.Setting.runningFrom(asOf.atTime(9, 0).atZone(TownClock.ZONE).toInstant(), now);
  }

  /** Its folder. */
  public TownHome home() {
    return home;
  }

  /** Its secrets. */
  public Secrets secrets() {
    return secrets;
  }

  /** The database beneath. */
  public Database database() {
    return database;
  }

  /** Everybody's stores. */
  public Keepers keepers() {
    return keepers;
  }

  /** Town time. */
  public TownClock clock() {
    return clock;
  }

  /** From which day the fixed people's ages are reckoned. */
  public LocalDate firstDay() {
    return firstDay.day();
  }

  /** Staff accounts. */
  public StaffAccounts staff() {
    return staff;
  }

  /** Who makes codes and numbers. */
  public Allocator allocator() {
    return allocator;
  }

  /** The municipalities' registers. */
  public TownRegisters registers() {
    return registers;
  }

  /** The residents' network. */
  public TownNetwork network() {
    return network;
  }

  /** The authorities of 公的個人認証. */
  public TownJpki jpki() {
    return jpki;
  }

  /** All the ways that notices go, to be gone again and again. */
  public List<Runnable> ways() {
    return Stream.concat(network.ways().stream(), Stream.<Runnable>of(jpki.courier()::carry))
        .toList();
  }

  /** Who seals the audit logs, one a keeper. */
  public List<Sealer> sealers() {
    return sealers;
  }

  /** The folder's own path. */
  public Path folder() {
    return home.folder();
  }

  @Override
  public void close() {
    try {
      keepers.close();
    } finally {
      try {
        database.close();
      } finally {
        home.close();
      }
    }
  }
}
