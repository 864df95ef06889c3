package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.register.ChangeCause;
import dev.daicho.register.Removal;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Snapshot;
import dev.daicho.register.rule.NewestActOnly;
import dev.daicho.register.store.ActToCancel;
import dev.daicho.register.store.Register;
import java.util.ArrayList;
import java.util.List;

/**
 * An act turns out to have been a mistake: 異動の取消し. Nothing is deleted; a further row restores what
 * stood before, and both the mistake and its cancellation stay in the history.
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
    ActToCancel mistake = register.actToCancel(act.municipality(), filing.actNumber());
    return Outcome.of(filing).check(NewestActOnly.of(mistake)).then(f -> cancel(mistake, act));
  }

  private List<ResidentRecord> cancel(ActToCancel mistake, Act act) {
    Register.Entry entry = new Register.Entry();
    List<ResidentRecord> restored = new ArrayList<>();
    for (int i = 0; i < mistake.changed().size(); i++) {
      ResidentRecord now = mistake.changed().get(i).record();
      Snapshot before = mistake.before().get(i);
      ResidentRecord after =
          before == null
              ? now.withStatus(
                  ResidentStatus.REMOVED,
                  new Removal(act.processedOn(), null, false, null, null, null))
              : before.record();
      entry.change(now, after);
      restored.add(after);
    }
    Snapshot first = mistake.changed().getFirst();
    register.write(
        CancelAct.class,
        kind(first.change().cause()),
        first.change().eventOn(),
        act,
        mistake.actNumber(),
        entry);
    return restored;
  }

  private static ChangeCause kind(ChangeCause mistake) {
    return switch (mistake) {
      case MOVE_IN, MOVE_IN_FROM_ABROAD, BIRTH, TRANSFERRED -> ChangeCause.CANCELLATION_OF_ENTRY;
      case MOVE_OUT, MOVE_OUT_ABROAD, DEATH -> ChangeCause.CANCELLATION_OF_REMOVAL;
      default -> ChangeCause.CANCELLATION_OF_CORRECTION;
    };
  }
}
