package dev.daicho.foundation.procedure;

import dev.daicho.foundation.audit.AuditEvent;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.foundation.text.Messages;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where acts are done: each in one transaction, sealed to its municipality, with its audit entry in
 * the same transaction. A refused act leaves nothing but the entry that it was tried.
 */
public final class Desk {

  /** The most characters of a filing's key. */
  public static final int LONGEST_KEY = 100;

  private final KeeperStore store;
  private final AuditLog log;

  public Desk(KeeperStore store, AuditLog log) {
    this.store = store;
    this.log = log;
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
    Outcome<R> outcome =
        store.within(
            seal,
            () -> {
              Verdict may = procedure.may(act);
              Outcome<R> done =
                  examined(
                      key != null && may instanceof Verdict.Met ? first(key, act) : may,
                      procedure,
                      filing,
                      act);
              switch (done) {
                case Outcome.Accepted<R> ignored ->
                    log.record(seal, event(procedure, act, "accepted"));
                case Outcome.Refused<R> ignored -> store.rollBackAtTheEnd();
              }
              return done;
            });
    if (outcome instanceof Outcome.Refused<R> refused) {
      log.record(seal, event(procedure, act, "refused " + refused.refusals().getFirst().rule()));
    }
    return outcome;
  }

  /**
   * Does the act as if for good and then undoes all of it: what would happen, and nothing does.
   * Whoever works at this municipality's counter may rehearse, a contractor too, who prepares what
   * an officer decides; nobody else, since the outcome tells of residents.
   *
   * @throws IllegalStateException when called inside a transaction
   */
  public <F, R> Outcome<R> rehearse(Procedure<F, R> procedure, F filing, Act act) {
    return store.rehearsed(
        Seal.of(act.municipality()),
        () -> examined(OnlyStaffDecide.rehearsing(act), procedure, filing, act));
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
    return may instanceof Verdict.Broken broken
        ? new Outcome.Refused<>(List.of(broken.refusal()), List.of())
        : procedure.file(filing, act);
  }

  private static <F, R> AuditEvent event(Procedure<F, R> procedure, Act act, String outcome) {
    return new AuditEvent(
        act.at(),
        act.who(),
        RuleName.of(procedure.getClass()).code(),
        act.purpose(),
        RuleName.of(procedure.getClass()).article(),
        Set.of(),
        outcome,
        null);
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
