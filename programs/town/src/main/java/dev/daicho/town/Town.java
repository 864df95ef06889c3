package dev.daicho.town;

import dev.daicho.foundation.access.StaffAccounts;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.audit.SealBook;
import dev.daicho.foundation.audit.Sealer;
import dev.daicho.foundation.clock.ClockStore;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.gate.Gate;
import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.secret.EnvironmentSecrets;
import dev.daicho.foundation.secret.FileSecrets;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.Database;
import dev.daicho.foundation.store.EmbeddedDatabase;
import dev.daicho.foundation.store.ExternalDatabase;
import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.network.Level;
import dev.daicho.network.allocation.Allocator;
import dev.daicho.network.move.Arrivals;
import dev.daicho.network.move.CardsOfResidents;
import dev.daicho.network.move.DeleteMoveOutData;
import dev.daicho.network.move.MoveNetwork;
import dev.daicho.network.procedure.RepairDifference;
import dev.daicho.network.provision.Provision;
import dev.daicho.network.reconcile.Reconcile;
import dev.daicho.network.record.FirstLoad;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.relay.Relay;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.disclosure.ChangesWitnessed;
import dev.daicho.register.disclosure.Inquiry;
import dev.daicho.register.disclosure.MoveInquiry;
import dev.daicho.register.disclosure.NumbersOnlyForNumberAffairs;
import dev.daicho.register.disclosure.RegisterExport;
import dev.daicho.register.procedure.Procedures;
import dev.daicho.register.procedure.ProvisionalEntries;
import dev.daicho.register.procedure.ReceiveMoveInNotice;
import dev.daicho.register.store.Register;
import dev.daicho.register.store.ResidentSearch;
import dev.daicho.register.store.RollCall;
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
import tools.jackson.databind.json.JsonMapper;

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
          Level.NATION.keeper());

  /**
   * The secrets without which the same data mean something else: other codes and numbers would be
   * made.
   */
  static final List<String> LASTING_SECRETS = List.of("allocation/codes", "allocation/numbers");

  private final TownHome home;
  private final Secrets secrets;
  private final Database database;
  private final Keepers keepers;
  private final TownClock clock;
  private final StaffAccounts staff;
  private final Allocator allocator;
  private final AuditLog registerLog;
  private final NoticeJournal registerJournal;
  private final Register register;
  private final Arrivals arrivals;
  private final MoveNetwork moves;
  private final MoveInquiry moveInquiry;
  private final Procedures procedures;
  private final Desk desk;
  private final ProvisionalEntries entries;
  private final ResidentSearch search;
  private final Inquiry inquiry;
  private final RegisterExport export;
  private final Provision provision;
  private final Relay relay;
  private final FirstLoad firstLoad;
  private final Reconcile reconcile;
  private final Desk municipalServerDesk;
  private final RepairDifference repairDifference;
  private final List<Sealer> sealers;

  private Town(
      TownHome home,
      Secrets secrets,
      Database database,
      Keepers keepers,
      TownClock clock,
      Consumer<byte[]> random) {
    this.home = home;
    this.secrets = secrets;
    this.database = database;
    this.keepers = keepers;
    this.clock = clock;
    this.staff = new StaffAccounts(keepers.store(StaffAccounts.KEEPER));
    this.allocator =
        new Allocator(keepers.store(Allocator.KEEPER), keepers.loader(Allocator.KEEPER), secrets);
    KeeperStore store = keepers.store(RegisterKeeper.KEEPER);
    AuditLog.Salt salt =
        () -> {
          byte[] bytes = new byte[16];
          random.accept(bytes);
          return bytes;
        };
    this.registerLog = new AuditLog(store, salt);
    this.registerJournal = new NoticeJournal(store, clock, JsonMapper.builder().build());
    this.register = new Register(store, registerJournal);
    this.arrivals = new Arrivals(keepers.store(Level.MUNICIPALITY.keeper()), clock);
    this.procedures =
        Procedures.over(
            register,
            allocator,
            allocator,
            new CardsOfResidents(new PersonaCards(register.residents(), clock)),
            arrivals);
    this.desk = new Desk(store, registerLog, new ChangesWitnessed());
    this.moves =
        new MoveNetwork(
            keepers,
            keepers.steward(RegisterKeeper.KEEPER),
            registerJournal::about,
            arrivals,
            new ReceiveMoveInNotice(register, procedures, desk, clock),
            clock);
    Gate gate = new Gate(registerLog, clock, List.of(new NumbersOnlyForNumberAffairs()));
    this.moveInquiry = new MoveInquiry(gate, register.residents(), arrivals);
    this.entries = new ProvisionalEntries(store, register, procedures, desk, gate);
    this.search = new ResidentSearch(store);
    this.inquiry = new Inquiry(gate, register.residents(), search);
    this.export = new RegisterExport(gate, keepers.loader(RegisterKeeper.KEEPER));
    RollCall roll = new RollCall(keepers.loader(RegisterKeeper.KEEPER));
    KeeperStore municipal = keepers.store(Level.MUNICIPALITY.keeper());
    this.relay =
        new Relay(
            keepers,
            keepers.steward(RegisterKeeper.KEEPER),
            registerJournal::about,
            clock,
            allocator);
    this.firstLoad = new FirstLoad(roll, keepers, relay.receiver(Level.MUNICIPALITY), clock);
    this.reconcile = new Reconcile(roll, keepers, relay, clock);
    this.municipalServerDesk = new Desk(municipal, new AuditLog(municipal, salt));
    this.repairDifference =
        new RepairDifference(
            roll, new IdentityBook(municipal, clock), relay.journal(Level.MUNICIPALITY));
    this.provision = Provision.over(keepers, salt, clock);
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
      return new Town(home, secrets, database, keepers, clock, random);
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

  /** Real time, which begins here. */
  static InstantSource realTime() {
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

  /** Staff accounts. */
  public StaffAccounts staff() {
    return staff;
  }

  /** Who makes codes and numbers. */
  public Allocator allocator() {
    return allocator;
  }

  /** The registers of all municipalities. */
  public Register register() {
    return register;
  }

  /** The register's audit log. */
  public AuditLog registerLog() {
    return registerLog;
  }

  /** The register's notices. */
  public NoticeJournal registerJournal() {
    return registerJournal;
  }

  /** The register's acts. */
  public Procedures procedures() {
    return procedures;
  }

  /** Where the register's acts are filed. */
  public Desk desk() {
    return desk;
  }

  /** Filings entered and not yet decided. */
  public ProvisionalEntries entries() {
    return entries;
  }

  /** Where people are found, before the gate. */
  public ResidentSearch search() {
    return search;
  }

  /** Questions to the register, through its gate. */
  public Inquiry inquiry() {
    return inquiry;
  }

  /** Questions about moves between municipalities, through the register's gate. */
  public MoveInquiry moveInquiry() {
    return moveInquiry;
  }

  /** The municipal servers' ways to each other about moves. */
  public MoveNetwork moves() {
    return moves;
  }

  /** The day's deletion of data of people who did not come. */
  public DeleteMoveOutData deleteMoveOutData() {
    return new DeleteMoveOutData(keepers.steward(Level.MUNICIPALITY.keeper()), arrivals);
  }

  /** The register's export, through its gate. */
  public RegisterExport export() {
    return export;
  }

  /** By which notices travel from the registers to the nation. */
  public Relay relay() {
    return relay;
  }

  /** How a register is taken over by the network. */
  public FirstLoad firstLoad() {
    return firstLoad;
  }

  /** How registers and network are compared. */
  public Reconcile reconcile() {
    return reconcile;
  }

  /** Where acts of the municipal servers are filed. */
  public Desk municipalServerDesk() {
    return municipalServerDesk;
  }

  /** How the levels are made to agree with a register. */
  public RepairDifference repairDifference() {
    return repairDifference;
  }

  /** What offices are told of residents by the network. */
  public Provision provision() {
    return provision;
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
