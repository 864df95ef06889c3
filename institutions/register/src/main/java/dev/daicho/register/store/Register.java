package dev.daicho.register.store;

import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.AnnexNotice;
import dev.daicho.register.Change;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Household;
import dev.daicho.register.RegisterNotice;
import dev.daicho.register.ResidentRecord;
import java.time.LocalDate;
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
  private final ActWriter writer;
  private final Locks locks;
  private final ActsToCancel acts;
  private final Numbering numbering;
  private final NoticeJournal journal;
  private final Notifications notifications;

  public Register(KeeperStore store, NoticeJournal journal) {
    this.store = store;
    this.residents = new Residents(store);
    this.writer = new ActWriter(store);
    this.locks = new Locks(store);
    this.acts = new ActsToCancel(store, residents, locks);
    this.numbering = new Numbering(store);
    this.journal = journal;
    this.notifications = new Notifications(store);
  }

  /** The written notices that they are owed. */
  public Notifications notifications() {
    return notifications;
  }

  /** The people in it. */
  public Residents residents() {
    return residents;
  }

  /** The locks that acts take. */
  public Locks locks() {
    return locks;
  }

  /** The acts, as cancelling them has to see them. */
  public ActsToCancel acts() {
    return acts;
  }

  /** Locks a household with everybody in it and reads it. */
  public Household lock(MunicipalityCode municipality, HouseholdNumber household) {
    locks.take(municipality, List.of(household), List.of());
    return residents.household(municipality, household);
  }

  /**
   * Locks somebody's household with everybody in it and reads it. Whoever changed household at that
   * very moment is not in it.
   *
   * @return nothing when there is no such person
   */
  public Optional<Household> lockHouseholdOf(
      MunicipalityCode municipality, AddresseeNumber person) {
    return residents
        .current(municipality, person)
        .map(snapshot -> lock(municipality, snapshot.record().householdNumber()));
  }

  /** Who hands out 宛名番号 and 世帯番号. */
  public Numbering numbering() {
    return numbering;
  }

  /**
   * Does the work while somebody hears of every entry that it writes; whoever was listening before
   * hears of it too.
   */
  public static <T> T watched(Consumer<Entry> watcher, Supplier<T> work) {
    Consumer<Entry> all = WATCHER.isBound() ? WATCHER.get().andThen(watcher) : watcher;
    return ScopedValue.where(WATCHER, all).call(work::get);
  }

  /** What is written in one act. */
  public static final class Entry {
    private final Map<ResidentRecord, @Nullable ResidentRecord> changes = new LinkedHashMap<>();
    private @Nullable HouseholdNumber opened;
    private @Nullable String reason;

    /** A household that there is from now on; returns its number. */
    public HouseholdNumber open(HouseholdNumber household) {
      opened = household;
      return household;
    }

    /** Why it is late, or undone. */
    public Entry because(@Nullable String why) {
      reason = why == null || why.isBlank() ? null : why;
      return this;
    }

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
        new Change(
            0,
            cause,
            eventOn,
            act.filedOn(),
            act.at(),
            act.who().account(),
            cancelledAct,
            entry.reason);
    long number =
        writer.write(
            act.municipality(),
            RuleName.of(procedure).code(),
            change,
            act.purpose(),
            entry.opened,
            entry.changes.keySet());
    if (WATCHER.isBound()) {
      WATCHER.get().accept(entry);
    }
    tell(act, cause, eventOn, entry);
    return number;
  }

  /**
   * Tells those above of every change, and the municipality of the registered domicile of what its
   * annex has to say: one statement for all of them.
   */
  private void tell(Act act, ChangeCause cause, LocalDate eventOn, Entry entry) {
    Map<String, Notice> told = new LinkedHashMap<>();
    entry.changes.forEach((after, before) -> {
      String person = after.addresseeNumber().digits();
      if (told.put(person, RegisterNotice.of(before, after, cause, eventOn)) != null) {
        throw new IllegalStateException("an act changes nobody twice");
      }
      AnnexNotice.of(before, after, cause, eventOn, act.at())
          .ifPresent(notice -> told.put(AnnexNotice.SUBJECT + person, notice));
    });
    if (!told.isEmpty()) {
      journal.tellTogether(Seal.of(act.municipality()), told);
    }
  }

  /** Tells something else about somebody whose row the current transaction holds. */
  public void tell(ResidentRecord about, Notice notice) {
    journal.tell(Seal.of(about.municipality()), about.addresseeNumber().digits(), notice);
  }

  /** Tells something about no resident; whoever tells of the same subject at this time waits. */
  public void tellOther(MunicipalityCode municipality, String subject, Notice notice) {
    store
        .sql()
        .sql("select pg_advisory_xact_lock(hashtextextended(?, 1))")
        .param(municipality.digits() + " " + subject)
        .query()
        .singleRow();
    journal.tell(Seal.of(municipality), subject, notice);
  }

  /**
   * The act that the current transaction has written.
   *
   * @throws org.springframework.dao.EmptyResultDataAccessException when it has written none
   */
  public long actOfThisTransaction(MunicipalityCode municipality) {
    return store
        .sql()
        .sql(
            """
            select act_number from act where municipality = ? and xmin = pg_current_xact_id()::xid
            order by act_number desc limit 1
            """)
        .param(municipality.digits())
        .query(Long.class)
        .single();
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

  /** How many codes received from J-LIS are left. */
  public long codesLeft(MunicipalityCode municipality) {
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql("select count(*) from received_code where municipality = ?")
                .param(municipality.digits())
                .query(Long.class)
                .single());
  }

  /** How many of those codes are left, or are or were recorded here. */
  public long codesKnown(MunicipalityCode municipality, List<ResidentCode> codes) {
    String[] digits = codes.stream().map(ResidentCode::digits).toArray(String[]::new);
    return store
        .sql()
        .sql(
            """
            select count(*) from (
              select resident_code from received_code where municipality = ? and resident_code = any(?)
              union
              select resident_code from resident_history where municipality = ? and resident_code = any(?)) known
            """)
        .params(municipality.digits(), digits, municipality.digits(), digits)
        .query(Long.class)
        .single();
  }

  /** Keeps codes received from J-LIS, if the current transaction is not undone. */
  public void receive(MunicipalityCode municipality, List<String> codes) {
    store
        .sql()
        .sql("insert into received_code (municipality, resident_code) select ?, unnest(?)")
        .params(municipality.digits(), codes.toArray(String[]::new))
        .update();
  }

  /** The households from which somebody's planned day of leaving has come, at most so many. */
  public List<HouseholdNumber> householdsLeavingBy(
      MunicipalityCode municipality, LocalDate day, int most) {
    return store
        .sql()
        .sql(
            // 2 is MOVING_OUT, written out for the sake of the index.
            """
            select r.household_number from resident r
            join resident_history h using (municipality, addressee_number, history_number)
            where r.municipality = ? and r.status = 2 and h.removal_planned_on <= ?
            group by r.household_number order by min(h.removal_planned_on), r.household_number limit ?
            """)
        .params(municipality.digits(), day, most)
        .query((row, n) -> HouseholdNumber.of(row.getString(1)))
        .list();
  }
}
