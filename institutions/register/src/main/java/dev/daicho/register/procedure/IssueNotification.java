package dev.daicho.register.procedure;

import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Basis;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.procedure.Procedure;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.register.Notification;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.ResidentStatus;
import dev.daicho.register.Snapshot;
import dev.daicho.register.rule.IssuedOnce;
import dev.daicho.register.rule.NotifiesWhatStands;
import dev.daicho.register.rule.WordsCanBeKept;
import dev.daicho.register.store.Register;
import java.util.List;
import java.util.Optional;

/**
 * A notice of a code or number is made out on paper: 個人番号通知書, 住民票コード通知票, 住民票コード変更通知票. What it says
 * leaves through the gate ({@code disclosure.NotificationPapers}); here it is written down that,
 * when and by whom it was made out. No record changes.
 */
@Basis(
    value = "番号法7条・個人番号カード等命令7条・住民基本台帳法30条の3第3項・30条の4第4項・標準仕様書4.3.3",
    english = "The person is notified in writing of a code or number that was given to them.",
    from = "2002-08-05")
public final class IssueNotification implements Procedure<IssueNotification.Filing, Notification> {

  /**
   * Which notice.
   *
   * @param notification its number
   * @param reason why it is made out again; empty the first time
   */
  public record Filing(long notification, String reason) {}

  private final Register register;

  IssueNotification(Register register) {
    this.register = register;
  }

  @Override
  public Outcome<Notification> file(Filing filing, Act act) {
    Optional<Notification> owed = find(filing, act);
    // Whoever makes out something for the same person waits, and then sees that it was.
    register
        .locks()
        .take(act.municipality(), List.of(), owed.stream().map(Notification::person).toList());
    return Outcome.of(filing)
        .check(WordsCanBeKept.of(filing.reason()))
        .check(IssuedOnce.of(find(filing, act), filing.reason()))
        .checkAll(owed.stream().map(this::stands).toList())
        .then(f -> issue(f, act));
  }

  private Verdict stands(Notification owed) {
    List<Snapshot> history = register.residents().history(owed.municipality(), owed.person());
    ResidentRecord now = history.getLast().record();
    return NotifiesWhatStands.of(
        now.status() != ResidentStatus.REMOVED
            && history.stream()
                .filter(row -> row.change().actNumber() == owed.actNumber())
                .allMatch(row -> same(owed.kind(), row.record(), now)));
  }

  private static boolean same(Notification.Kind kind, ResidentRecord then, ResidentRecord now) {
    return switch (kind) {
      case INDIVIDUAL_NUMBER -> then.individualNumber().equals(now.individualNumber());
      case RESIDENT_CODE, RESIDENT_CODE_CHANGE -> then.residentCode().equals(now.residentCode());
    };
  }

  private Notification issue(Filing filing, Act act) {
    Notification owed = find(filing, act).orElseThrow();
    register
        .notifications()
        .issue(owed, filing.reason().isBlank() ? null : filing.reason().strip(), act);
    return find(filing, act).orElseThrow();
  }

  private Optional<Notification> find(Filing filing, Act act) {
    return register.notifications().find(act.municipality(), filing.notification());
  }
}
