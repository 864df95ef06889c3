package dev.daicho.foundation.procedure;

import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.foundation.text.Messages;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where acts are done: each in one transaction, sealed to its municipality, with its audit entry in
 * the same transaction. A refused act leaves nothing but the entry that it was tried. The entry
 * names the people whom the act changes and the items that change, as the {@link Witness} saw them.
 *
 * <p>A rehearsal leaves an entry too, although nothing else: its outcome and its preview tell of
 * residents, as a look-up does, so it is asked for with a purpose and written down with the items
 * that it shows. It is written here and not by the pages that show previews, so that no page can
 * forget it; and in a transaction of its own after everything is undone, since inside it would be
 * undone with the rest. It stands before the outcome leaves this class.
 */
public final class Desk {

  /** The most characters of a filing's key. */
  public static final int LONGEST_KEY = 100;

  private final KeeperStore store;
  private final AuditLog log;
  private final Witness witness;

  /** A desk whose acts change no person's items. */
  public Desk(KeeperStore store, AuditLog log) {
    this(store, log, Witness.OF_NOBODY);
  }

  /**
   * @param store the keeper's store
   * @param log the keeper's audit log
   * @param witness sees whom an act changes
   */
  public Desk(KeeperStore store, AuditLog log, Witness witness) {
    this.store = store;
    this.log = log;
    this.witness = witness;
  }

  /**
   * Does the act, for good: when this returns, it is committed, or undone and the refusal written
   * down.
   *
   * @throws IllegalStateException when called inside a transaction, whose end would decide instead
   */
  public <F, R> Outcome<R> file(Procedure<F, R> procedure, F filing, Act act) {
    return file(null, procedure, filing, act);
  }

  /**
   * The same, at most once for a key: a second click, a second server or a program that asks again
   * after a crash finds it done and is refused by {@link FiledOnce}. A refused act leaves its key
   * free.
   *
   * @param key of the filing, 1 to {@value #LONGEST_KEY} characters, unique in its municipality
   * @throws IllegalArgumentException when the key is empty or too long
   * @throws IllegalStateException when called inside a transaction
   */
  public <F, R> Outcome<R> fileOnce(String key, Procedure<F, R> procedure, F filing, Act act) {
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new IllegalArgumentException("a key has 1 to " + LONGEST_KEY + " characters");
    }
    return file(key, procedure, filing, act);
  }

  private <F, R> Outcome<R> file(
      @Nullable String key, Procedure<F, R> procedure, F filing, Act act) {
    if (store.inTransaction()) {
      throw new IllegalStateException("an act is filed in a transaction of its own");
    }
    Seal seal = Seal.of(act.municipality());
    Map<String, Set<String>> changed = new LinkedHashMap<>();
    Outcome<R> outcome =
        store.within(
            seal,
            () -> {
              Verdict may = procedure.may(act);
              Verdict first = key != null && may instanceof Verdict.Met ? first(key, act) : may;
              Outcome<R> done =
                  witness.watch(
                      (who, items) -> note(changed, who, items),
                      () -> examined(first, procedure, filing, act));
              switch (done) {
                case Outcome.Accepted<R> ignored ->
                    log.record(seal, event(procedure, "", act, "accepted", changed));
                case Outcome.Refused<R> ignored -> store.rollBackAtTheEnd();
              }
              return done;
            });
    if (outcome instanceof Outcome.Refused<R> refused) {
      log.record(seal, event(procedure, "", act, how(refused), Map.of()));
    }
    return outcome;
  }

  /**
   * Does the act as if for good and then undoes all of it: what would happen, and nothing does.
   * Whoever works at this municipality's counter may rehearse, a contractor too, who prepares what
   * an officer decides; nobody else, and nobody without a purpose, since the outcome tells of
   * residents. The entry is called {@code preview-} and the act's name.
   *
   * @throws IllegalStateException when called inside a transaction
   */
  public <F, R> Outcome<R> rehearse(Procedure<F, R> procedure, F filing, Act act) {
    Seal seal = Seal.of(act.municipality());
    Map<String, Set<String>> changed = new LinkedHashMap<>();
    Outcome<R> outcome =
        store.rehearsed(
            seal,
            () ->
                witness.watch(
                    (who, items) -> note(changed, who, items),
                    () -> examined(OnlyStaffDecide.rehearsing(act), procedure, filing, act)));
    log.record(seal, event(procedure, "preview-", act, how(outcome), changed));
    return outcome;
  }

  /** Takes the key; whoever is taking the same one at this moment is waited for. */
  private Verdict first(String key, Act act) {
    return FiledOnce.of(
        store
                .sql()
                .sql(
                    """
                    insert into filed_once (municipality, key, filed_at) values (?, ?, ?)
                    on conflict do nothing
                    """)
                .params(act.municipality().digits(), key, act.at().atOffset(ZoneOffset.UTC))
                .update()
            == 1);
  }

  private static <F, R> Outcome<R> examined(
      Verdict may, Procedure<F, R> procedure, F filing, Act act) {
    for (Verdict verdict : List.of(may, PurposeIsNamed.of(act.purpose()))) {
      if (verdict instanceof Verdict.Broken broken) {
        return new Outcome.Refused<>(List.of(broken.refusal()), List.of());
      }
    }
    return procedure.file(filing, act);
  }

  private static void note(Map<String, Set<String>> changed, String who, Set<String> items) {
    changed.computeIfAbsent(who, key -> new HashSet<>()).addAll(items);
  }

  private static String how(Outcome<?> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<?> ignored -> "accepted";
      case Outcome.Refused<?> refused -> "refused " + refused.refusals().getFirst().rule();
    };
  }

  private static AuditEvent event(
      Procedure<?, ?> procedure,
      String before,
      Act act,
      String outcome,
      Map<String, Set<String>> changed) {
    RuleName name = RuleName.of(procedure.getClass());
    return new AuditEvent(
        act.at(),
        act.who(),
        before + name.code(),
        act.purpose(),
        name.article(),
        changed.values().stream().flatMap(Set::stream).collect(Collectors.toSet()),
        outcome,
        changed.isEmpty()
            ? null
            : new AuditEvent.Person(String.join(" ", changed.keySet()), "changed"));
  }

  /** The rule that the desk itself applies to every act. */
  @Basis(
      value = "地方公務員法3条・住民基本台帳法5条",
      english = "Only staff of the municipality itself examine and decide.")
  public static final class OnlyStaffDecide {

    private OnlyStaffDecide() {}

    /** Whether the actor may decide this act. */
    public static Verdict of(Act act) {
      return verdict(act, act.who().role().mayDecide());
    }

    /** Whether the actor may see how this act would end. */
    static Verdict rehearsing(Act act) {
      return verdict(act, act.who().role().atTheCounter());
    }

    private static Verdict verdict(Act act, boolean role) {
      return role && act.who().belongsTo(act.municipality())
          ? Verdict.met(OnlyStaffDecide.class)
          : Verdict.broken(
              OnlyStaffDecide.class,
              Messages.get("procedure.only-staff-decide", act.who().role().title()));
    }
  }
}
