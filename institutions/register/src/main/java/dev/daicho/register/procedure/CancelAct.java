package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Snapshot;
import dev.daicho.register.rule.FormerNeverReturns;
import dev.daicho.register.rule.HouseholdHasHead;
import dev.daicho.register.rule.NewestActOnly;
import dev.daicho.register.rule.ReasonStated;
import dev.daicho.register.store.ActToCancel;
import dev.daicho.register.store.Register;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An act turns out to have been a mistake: 異動の取消し. Nothing is deleted; a further row restores what
 * stood before, and both the mistake and its cancellation stay in the history. Refused when
 * something that stands came after it, when it has been cancelled, when it is a cancellation itself
 * or gave a code or number in place of another, or when a household would be left with two heads or
 * without one.
 */
@Basis(
    value = "住民基本台帳法14条・施行令12条3項・標準仕様書4.6.0.1",
    english = "A mistaken record is put right ex officio; nothing is deleted.")
public final class CancelAct implements Procedure<CancelAct.Filing, List<ResidentRecord>> {

  /**
   * What is to be undone.
   *
   * @param actNumber the act
   * @param reason why it was a mistake
   */
  public record Filing(long actNumber, String reason) {}

  private final Register register;

  CancelAct(Register register) {
    this.register = register;
  }

  @Override
  public Outcome<List<ResidentRecord>> file(Filing filing, Act act) {
    ActToCancel mistake = register.acts().lock(act.municipality(), filing.actNumber());
    List<ResidentRecord> restored = restored(mistake, act);
    return Outcome.of(filing)
        .check(ReasonStated.of(filing.reason()))
        .check(NewestActOnly.of(mistake))
        .check(FormerNeverReturns.of(mistake))
        .checkAll(headed(mistake, restored, act))
        .then(f -> cancel(f, mistake, restored, act));
  }

  private static List<ResidentRecord> restored(ActToCancel mistake, Act act) {
    List<ResidentRecord> restored = new ArrayList<>();
    for (int i = 0; i < mistake.changed().size(); i++) {
      ResidentRecord now = mistake.changed().get(i).record();
      @Nullable Snapshot before = mistake.before().get(i);
      restored.add(
          before == null
              ? now.withStatus(
                  ResidentStatus.REMOVED,
                  new Removal(act.processedOn(), null, false, null, null, null))
              : before.record());
    }
    return restored;
  }

  private List<Verdict> headed(ActToCancel mistake, List<ResidentRecord> restored, Act act) {
    Set<HouseholdNumber> households = new LinkedHashSet<>();
    mistake.changed().forEach(row -> households.add(row.record().householdNumber()));
    restored.forEach(record -> households.add(record.householdNumber()));
    return households.stream()
        .map(household ->
            HouseholdHasHead.ofRestored(
                register.residents().household(act.municipality(), household), restored))
        .toList();
  }

  private List<ResidentRecord> cancel(
      Filing filing, ActToCancel mistake, List<ResidentRecord> restored, Act act) {
    Register.Entry entry = new Register.Entry().because(filing.reason());
    for (int i = 0; i < restored.size(); i++) {
      entry.change(mistake.changed().get(i).record(), restored.get(i));
    }
    Snapshot first = mistake.changed().getFirst();
    register.write(
        CancelAct.class,
        kind(first.change().cause(), mistake, restored),
        first.change().eventOn(),
        act,
        mistake.actNumber(),
        entry);
    return restored;
  }

  private static ChangeCause kind(
      ChangeCause cause, ActToCancel mistake, List<ResidentRecord> restored) {
    boolean removed =
        IntStream.range(0, restored.size())
            .anyMatch(i ->
                restored.get(i).status().current()
                    && !mistake.changed().get(i).record().status().current());
    return switch (cause) {
      case MOVE_IN, MOVE_IN_FROM_ABROAD, BIRTH, TRANSFERRED -> ChangeCause.CANCELLATION_OF_ENTRY;
      case MOVE_OUT, MOVE_OUT_ABROAD, DEATH -> ChangeCause.CANCELLATION_OF_REMOVAL;
      default ->
          removed ? ChangeCause.CANCELLATION_OF_REMOVAL : ChangeCause.CANCELLATION_OF_CORRECTION;
    };
  }
}
