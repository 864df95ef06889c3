package dev.daicho.register.store;

import dev.daicho.foundation.notice.Notice;
import dev.daicho.foundation.notice.NoticeJournal;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.RuleName;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexChanged;
import dev.daicho.register.AnnexTransfer;
import dev.daicho.register.Change;
import dev.daicho.register.ChangeCause;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The annexes as acts write in them: the act, the row that it adds to the annex's history, and what
 * the network is told, all in the current transaction.
 */
public final class AnnexBook {

  private static final ScopedValue<BiConsumer<Annex, @Nullable Annex>> WATCHER =
      ScopedValue.newInstance();

  private static final String BEGIN =
      """
      with told as %s, its as (
        insert into annex (municipality, history_number, search_name, search_kana, birth_date, sex, resident_code, ended)
        select ?, 1, search_name, search_kana, birth_date, sex, resident_code, ended is not null from told
        returning annex_number
      ), history as (
        insert into annex_history (municipality, annex_number, history_number, act_number, %s)
        select ?, annex_number, 1, ?, %s from told, its
      )
      select annex_number from its
      """
          .formatted(AnnexColumns.UNNEST, AnnexColumns.NAMES, AnnexColumns.NAMES);

  private static final String APPEND =
      """
      with told as %s, its as (
        update annex a set history_number = a.history_number + 1, search_name = told.search_name,
          search_kana = told.search_kana, birth_date = told.birth_date, sex = told.sex,
          resident_code = told.resident_code, ended = told.ended is not null
        from told where a.municipality = ? and a.annex_number = ?
        returning a.annex_number, a.history_number
      ), history as (
        insert into annex_history (municipality, annex_number, history_number, act_number, %s)
        select ?, annex_number, history_number, ?, %s from told, its
      )
      select annex_number from its
      """
          .formatted(AnnexColumns.UNNEST, AnnexColumns.NAMES, AnnexColumns.NAMES);

  private final KeeperStore store;
  private final Annexes annexes;
  private final ActWriter acts;
  private final Locks locks;
  private final NoticeJournal journal;

  /**
   * @param store the register's store
   * @param journal where it tells what it has recorded
   */
  public AnnexBook(KeeperStore store, NoticeJournal journal) {
    this.store = store;
    this.annexes = new Annexes(store);
    this.acts = new ActWriter(store);
    this.locks = new Locks(store);
    this.journal = journal;
  }

  /** The annexes in it. */
  public Annexes annexes() {
    return annexes;
  }

  /** Holds whatever is told at a municipality about whoever has these codes. */
  public void hold(Act act, Stream<ResidentCode> codes) {
    locks.takeNumbers(act.municipality(), codes);
  }

  /** Does the work while somebody hears of every annex that is written, and what it was before. */
  public static <T> T watched(BiConsumer<Annex, @Nullable Annex> watcher, Supplier<T> work) {
    return ScopedValue.where(WATCHER, watcher).call(work::get);
  }

  /**
   * Writes an annex as it is from now on, and tells what the network has to know.
   *
   * @param before the annex before, whose row the current transaction holds, or null for a new one
   * @return it, with its number
   */
  public Annex write(
      Class<?> procedure,
      ChangeCause cause,
      LocalDate eventOn,
      Act act,
      @Nullable Annex before,
      Annex after) {
    return write(procedure, cause, eventOn, act, before, after, null);
  }

  /** The same, telling the municipality of the new registered domicile as well. */
  public Annex write(
      Class<?> procedure,
      ChangeCause cause,
      LocalDate eventOn,
      Act act,
      @Nullable Annex before,
      Annex after,
      @Nullable AnnexTransfer transfer) {
    long number =
        acts.write(
            act.municipality(),
            RuleName.of(procedure).code(),
            new Change(0, cause, eventOn, act.filedOn(), act.at(), act.who().account(), null, null),
            act.purpose(),
            null,
            List.of());
    String here = act.municipality().digits();
    List<Object> values = new ArrayList<>(AnnexColumns.arrays(List.of(after)));
    values.addAll(
        before == null
            ? List.of(here, here, number)
            : List.of(here, before.number(), here, number));
    Annex written =
        after.numbered(
            store
                .sql()
                .sql(before == null ? BEGIN : APPEND)
                .params(values)
                .query(Long.class)
                .single());
    if (WATCHER.isBound()) {
      WATCHER.get().accept(written, before);
    }
    Map<String, Notice> told = new LinkedHashMap<>();
    AnnexChanged.of(before, written, act.processedOn())
        .ifPresent(changed -> told.put(AnnexChanged.SUBJECT + written.number(), changed));
    if (transfer != null) {
      told.put(AnnexTransfer.TYPE + "/" + written.number(), transfer);
    }
    if (!told.isEmpty()) {
      journal.tellTogether(Seal.of(act.municipality()), told);
    }
    return written;
  }
}
