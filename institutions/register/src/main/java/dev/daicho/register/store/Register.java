package dev.daicho.register.store;

import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Change;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.RegisterNotice;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Snapshot;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The register as procedures write in it: an act, the rows it adds to histories and the notices it
 * calls for, all in the current transaction.
 */
public final class Register {

  /** Hears of every entry written while it is bound: how a preview learns what a rehearsal did. */
  private static final ScopedValue<Consumer<Entry>> WATCHER = ScopedValue.newInstance();

  private final KeeperStore store;
  private final Residents residents;
  private final Numbering numbering;
  private final NoticeJournal journal;

  public Register(KeeperStore store, NoticeJournal journal) {
    this.store = store;
    this.residents = new Residents(store);
    this.numbering = new Numbering(store);
    this.journal = journal;
  }

  /** The people in it. */
  public Residents residents() {
    return residents;
  }

  /** Who hands out 宛名番号 and 世帯番号. */
  public Numbering numbering() {
    return numbering;
  }

  /** Opens a household and returns its number. */
  public HouseholdNumber openHousehold(MunicipalityCode municipality) {
    HouseholdNumber household = numbering.nextHousehold(municipality);
    residents.open(municipality, household);
    return household;
  }

  /** Does the work while somebody hears of every entry that it writes. */
  public static <T> T watched(Consumer<Entry> watcher, Supplier<T> work) {
    return ScopedValue.where(WATCHER, watcher).call(work::get);
  }

  /** What is written in one act. */
  public static final class Entry {
    private final Map<ResidentRecord, @Nullable ResidentRecord> changes = new LinkedHashMap<>();

    /** Each record as it will be, with the one before it; null for who is new. */
    public Map<ResidentRecord, @Nullable ResidentRecord> changes() {
      return Collections.unmodifiableMap(changes);
    }

    /** Somebody new, or back. */
    public Entry enter(ResidentRecord after, @Nullable ResidentRecord before) {
      changes.put(after, before);
      return this;
    }

    /** Somebody whose items change. */
    public Entry change(ResidentRecord before, ResidentRecord after) {
      changes.put(after, before);
      return this;
    }
  }

  /** Writes an act of its cause with all its rows and notices, and returns the act's number. */
  public long write(
      Class<?> procedure,
      ChangeCause cause,
      LocalDate eventOn,
      Act act,
      @Nullable Long cancelledAct,
      Entry entry) {
    Change change =
        new Change(0, cause, eventOn, act.filedOn(), act.at(), act.who().account(), cancelledAct);
    long number =
        residents.write(act.municipality(), RuleName.of(procedure).code(), change, act.purpose());
    residents.append(entry.changes.keySet(), number);
    if (WATCHER.isBound()) {
      WATCHER.get().accept(entry);
    }
    entry.changes.forEach((after, before) ->
        journal.tell(
            Seal.of(act.municipality()),
            after.addresseeNumber().digits(),
            RegisterNotice.of(before, after, cause, eventOn)));
    return number;
  }

  /** An act as cancelling it has to see it; takes the locks of everybody it changed. */
  public ActToCancel actToCancel(MunicipalityCode municipality, long actNumber) {
    List<String> people =
        store
            .sql()
            .sql(
                """
                select r.addressee_number from resident r
                where r.municipality = :municipality and r.addressee_number in (
                  select h.addressee_number from resident_history h
                  where h.municipality = :municipality and h.act_number = :act)
                order by r.addressee_number for update
                """)
            .param("municipality", municipality.digits())
            .param("act", actNumber)
            .query(String.class)
            .list();
    List<Snapshot> changed = new ArrayList<>();
    List<@Nullable Snapshot> before = new ArrayList<>();
    boolean later = false;
    for (String person : people) {
      List<Snapshot> history = residents.history(municipality, AddresseeNumber.of(person));
      for (int i = 0; i < history.size(); i++) {
        if (history.get(i).change().actNumber() == actNumber) {
          changed.add(history.get(i));
          before.add(i == 0 ? null : history.get(i - 1));
          later |= i < history.size() - 1;
        }
      }
    }
    boolean cancelled =
        !store
            .sql()
            .sql("select act_number from act where municipality = ? and cancelled_act = ?")
            .params(municipality.digits(), actNumber)
            .query()
            .listOfRows()
            .isEmpty();
    return new ActToCancel(actNumber, changed, before, cancelled, later && !cancelled);
  }

  /** Takes one of the codes received from J-LIS, or nothing when none is left. */
  public Optional<String> takeCode(MunicipalityCode municipality) {
    return store
        .sql()
        .sql(
            """
            delete from received_code where (municipality, resident_code) = (
              select municipality, resident_code from received_code where municipality = ?
              limit 1 for update skip locked)
            returning resident_code
            """)
        .param(municipality.digits())
        .query(String.class)
        .optional();
  }

  /** Keeps codes received from J-LIS. */
  public void receive(MunicipalityCode municipality, List<String> codes) {
    store.apart(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql("insert into received_code (municipality, resident_code) select ?, unnest(?)")
                .params(municipality.digits(), codes.toArray(String[]::new))
                .update());
  }

  /** Everybody whose planned day of leaving has come. */
  public List<ResidentRecord> leavingBy(MunicipalityCode municipality, LocalDate day) {
    return store
        .sql()
        .sql(
            """
            select addressee_number from resident r
            join resident_history h using (municipality, addressee_number, history_number)
            where r.municipality = ? and r.status = ? and h.removal_planned_on <= ? order by 1
            """)
        .params(municipality.digits(), ResidentStatus.MOVING_OUT.code(), day)
        .query((row, n) -> AddresseeNumber.of(row.getString(1)))
        .list()
        .stream()
        .flatMap(person -> residents.lock(municipality, person).stream())
        .map(Snapshot::record)
        .toList();
  }
}
