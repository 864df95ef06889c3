package dev.daicho.register.procedure;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.notice.ToldNotice;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Desk;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Keepers;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.ExpectedArrivals;
import dev.daicho.register.Household;
import dev.daicho.register.NumberDesignation;
import dev.daicho.register.RegisterKeeper;
import dev.daicho.register.ResidenceElsewhere;
import dev.daicho.register.ResidentCodeSupply;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.Snapshot;
import dev.daicho.register.disclosure.ChangesWitnessed;
import dev.daicho.register.store.AnnexBook;
import dev.daicho.register.store.Register;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** A register over a real database, with codes and numbers counted up, for tests of its acts. */
public final class TestRegister {

  private static final Keepers KEEPERS = TestTown.shared().keepers(RegisterKeeper.KEEPER);
  private static final AtomicLong NEXT = new AtomicLong(1_234_567_890L);
  private static final List<String> TABLES =
      List.of(
          "act",
          "household",
          "resident_history",
          "resident",
          "entry",
          "notice",
          "notification",
          "notification_issue",
          "annex",
          "annex_history");

  /** The municipality that tests act in unless they say otherwise. */
  public static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");

  private final KeeperStore store = KEEPERS.store(RegisterKeeper.KEEPER);
  private final NoticeJournal journal;
  private final AuditLog log;
  private final Register register;
  private final AnnexBook annexBook;
  private final Procedures procedures;
  private final Desk desk;
  private final Set<ResidentCode> cards = ConcurrentHashMap.newKeySet();
  private final ToldBeforehand toldBeforehand = new ToldBeforehand();

  /** A register whose notices are dated by that clock. */
  public TestRegister(TownClock clock) {
    this(clock, null);
  }

  /** One that asks a network who is expected; null for what a test says. */
  public TestRegister(TownClock clock, @Nullable ExpectedArrivals network) {
    this(clock, network, ResidenceElsewhere.UNKNOWN);
  }

  /** One that asks a network who is expected, and who comes back from abroad. */
  public TestRegister(
      TownClock clock, @Nullable ExpectedArrivals network, ResidenceElsewhere elsewhere) {
    journal = new NoticeJournal(store, clock, Json.mapper());
    log = new AuditLog(store, () -> new byte[16]);
    register = new Register(store, journal);
    procedures =
        Procedures.over(
            register,
            new CountedNumbers(),
            new CountedCodes(),
            (where, who, on) -> cards.contains(who),
            network == null ? toldBeforehand : network,
            elsewhere);
    annexBook = new AnnexBook(store, journal);
    desk = new Desk(store, log, new ChangesWitnessed());
  }

  /** An officer of the municipality. */
  public static Actor officerOf(MunicipalityCode municipality) {
    return new Actor("officer@" + municipality.digits(), Role.MUNICIPAL_OFFICER, municipality);
  }

  /** An act of an officer of the municipality, filed and processed on the same day at noon. */
  public static Act actOn(MunicipalityCode municipality, LocalDate day) {
    return actOn(municipality, day, day);
  }

  /** An act filed on one day and processed on another, at noon. */
  public static Act actOn(MunicipalityCode municipality, LocalDate filed, LocalDate processed) {
    return new Act(
        officerOf(municipality),
        municipality,
        filed,
        processed.atTime(LocalTime.NOON).atZone(TownClock.ZONE).toInstant(),
        "届出の処理");
  }

  /** Files with the municipality of {@link #UTSUNOMIYA}, filed and processed on that day. */
  public <F, R> Outcome<R> file(Procedure<F, R> procedure, F filing, LocalDate day) {
    return desk.file(procedure, filing, actOn(UTSUNOMIYA, day));
  }

  /**
   * A household that moved in from elsewhere on that day, one member for each relationship, the
   * head first.
   */
  public Household family(MunicipalityCode municipality, LocalDate day, String... relationships) {
    List<Newcomer> people = new ArrayList<>();
    for (String relationship : relationships) {
      people.add(Samples.newcomer(relationship));
    }
    return desk.file(
            procedures.moveIn(),
            new MoveIn.Filing(
                people,
                day,
                Samples.addressIn(municipality, "１番５号"),
                new HouseholdChoice.OfTheirOwn(),
                "東京都千代田区千代田１番１号",
                null),
            actOn(municipality, day))
        .orElseThrow();
  }

  /** A household in {@link #UTSUNOMIYA}. */
  public Household family(LocalDate day, String... relationships) {
    return family(UTSUNOMIYA, day, relationships);
  }

  /** The history of somebody in their municipality. */
  public List<Snapshot> history(ResidentRecord person) {
    return register.residents().history(person.municipality(), person.addresseeNumber());
  }

  /** The newest row of somebody's history. */
  public Snapshot newest(ResidentRecord person) {
    return history(person).getLast();
  }

  /** The notices told about somebody. */
  public List<ToldNotice> notices(ResidentRecord person) {
    return notices(person.municipality(), person.addresseeNumber());
  }

  /** The notices told about somebody. */
  public List<ToldNotice> notices(MunicipalityCode municipality, AddresseeNumber person) {
    return journal.about(Seal.of(municipality), person.digits(), 1);
  }

  /** How many rows each table of the register has for that municipality. */
  public Map<String, Long> rows(MunicipalityCode municipality) {
    return store.within(
        Seal.of(municipality),
        () -> {
          Map<String, Long> rows = new TreeMap<>();
          for (String table : TABLES) {
            rows.put(
                table, store.sql().sql("select count(*) from " + table).query(Long.class).single());
          }
          return rows;
        });
  }

  /** An entry of the audit log. */
  public record Logged(
      String account,
      String role,
      String act,
      String purpose,
      String basis,
      String outcome,
      List<String> items,
      Optional<String> subject,
      Optional<String> detail) {}

  /** The municipality's audit log, newest first. */
  public List<Logged> logged(MunicipalityCode municipality) {
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(
                    """
                    select e.*, p.subject, p.detail from audit_entry e
                    left join audit_person p using (municipality, entry) order by entry desc
                    """)
                .query((row, n) ->
                    new Logged(
                        row.getString("account"),
                        row.getString("role"),
                        row.getString("act"),
                        row.getString("purpose"),
                        row.getString("basis"),
                        row.getString("outcome"),
                        List.of((String[]) row.getArray("items").getArray()),
                        Optional.ofNullable(row.getString("subject")),
                        Optional.ofNullable(row.getString("detail"))))
                .list());
  }

  /** The acts where no code is left to a municipality, and J-LIS gives none. */
  Procedures withoutCodes(MunicipalityCode municipality) {
    store.within(
        Seal.of(municipality), () -> store.sql().sql("delete from received_code").update());
    return Procedures.over(register, new CountedNumbers(), (where, count) -> List.of());
  }

  /** Gives somebody a card. */
  public void issueCard(ResidentRecord person) {
    cards.add(person.residentCode());
  }

  /** What other municipalities have told beforehand. */
  public ToldBeforehand toldBeforehand() {
    return toldBeforehand;
  }

  /** The acts. */
  public Procedures procedures() {
    return procedures;
  }

  /** Where they are filed. */
  public Desk desk() {
    return desk;
  }

  /** The annexes of those whose registered domicile is in some municipality. */
  public AnnexBook annexBook() {
    return annexBook;
  }

  /** The register beneath. */
  public Register register() {
    return register;
  }

  /** Its store. */
  public KeeperStore store() {
    return store;
  }

  /** Its audit log. */
  public AuditLog log() {
    return log;
  }

  /** Its notices. */
  public NoticeJournal journal() {
    return journal;
  }

  /** A code that nobody has yet. */
  public static ResidentCode freshCode() {
    Optional<ResidentCode> code = Optional.empty();
    while (code.isEmpty()) {
      code = ResidentCode.fromBase(NEXT.getAndIncrement());
    }
    return code.get();
  }

  /** The number made from a code. */
  public static IndividualNumber numberOf(ResidentCode code) {
    return IndividualNumber.fromBase(code.base());
  }

  /** Fresh codes, never the same twice in a run. */
  static final class CountedCodes implements ResidentCodeSupply {
    @Override
    public List<ResidentCode> more(MunicipalityCode municipality, int count) {
      List<ResidentCode> codes = new ArrayList<>();
      while (codes.size() < count) {
        codes.add(freshCode());
      }
      return codes;
    }
  }

  /** A number for each code. */
  static final class CountedNumbers implements NumberDesignation {
    @Override
    public Map<ResidentCode, IndividualNumber> numbersFor(
        MunicipalityCode municipality, Collection<ResidentCode> codes) {
      Map<ResidentCode, IndividualNumber> numbers = new HashMap<>();
      codes.forEach(code -> numbers.put(code, numberOf(code)));
      return numbers;
    }

    /** A code has two numbers: the first, and the one counted up from it. */
    @Override
    public Optional<IndividualNumber> replacementOf(
        MunicipalityCode municipality, ResidentCode code, IndividualNumber former) {
      IndividualNumber last = IndividualNumber.fromBase(code.base() + 50_000_000_000L);
      return Optional.of(last).filter(number -> !number.equals(former));
    }
  }
}
