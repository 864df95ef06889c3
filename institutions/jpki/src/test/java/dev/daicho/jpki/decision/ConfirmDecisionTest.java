package dev.daicho.jpki.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.audit.AuditLog;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.procedure.RevokeCertificate;
import dev.daicho.jpki.procedure.SuspendCertificate;
import dev.daicho.jpki.record.CertificateHistory;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.profile.CertificateKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConfirmDecisionTest {

  private final TestJpki jpki = new TestJpki();
  private final Decisions decisions =
      new Decisions(jpki.store(), jpki.log(), jpki.clock(), jpki::keys);
  private final ConfirmDecision confirm = new ConfirmDecision(decisions);
  private final CertificateNumber number =
      jpki.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();

  private long proposed(Matter matter) {
    return new ProposeDecision(decisions)
        .propose(matter, TestJpki.operator("a"))
        .orElseThrow()
        .id();
  }

  private CertificateRecord record() {
    return jpki.book().find(number).orElseThrow();
  }

  private List<CertificateHistory.Event> history() {
    return new CertificateHistory(jpki.store()).of(number);
  }

  @Test
  void testSuccess_anError_endsIt_andBothStandInItsHistory() {
    long id = proposed(new Matter.RecordError(number));
    Decision decided = confirm.confirm(id, TestJpki.operator("b")).orElseThrow();

    assertThat(decided.outcome())
        .hasValueSatisfying(outcome -> {
          assertThat(outcome.conclusion()).isEqualTo(Decision.Conclusion.CONFIRMED);
          assertThat(outcome.decider()).isEqualTo("b");
        });
    assertThat(record().end())
        .hasValueSatisfying(
            end -> assertThat(end.reason()).isEqualTo(RevocationCause.RECORD_ERROR.reason()));
    assertThat(history())
        .last()
        .satisfies(event -> {
          assertThat(event.account()).isEqualTo("a, b");
          assertThat(event.cause()).startsWith("RECORD_ERROR");
        });
  }

  @Test
  void testSuccess_aSuspensionIsLifted() {
    new SuspendCertificate(jpki.certificates()).suspend(number, TestJpki.operator()).orElseThrow();
    long id = proposed(new Matter.Lifting(number));
    confirm.confirm(id, TestJpki.operator("b")).orElseThrow();
    assertThat(record().isGood(jpki.clock().instant())).isTrue();
  }

  @Test
  void testFailure_theProposer_theUnknown_thoseWhoMayNot() {
    long id = proposed(new Matter.RecordError(number));
    assertThat(TestJpki.rule(confirm.confirm(id, TestJpki.operator("a"))))
        .isEqualTo("two-persons-decide");
    assertThat(TestJpki.rule(confirm.confirm(id + 1_000_000, TestJpki.operator("b"))))
        .isEqualTo("decided-once");
    assertThat(TestJpki.rule(confirm.confirm(id, TestJpki.window()))).isEqualTo("operators-decide");
    assertThat(record().end()).isEmpty();
    assertThat(decisions.book().find(id).orElseThrow().outcome()).isEmpty();
  }

  @Test
  void testFailure_afterADay() {
    long id = proposed(new Matter.RecordError(number));
    jpki.clock().advance(DecidedInTime.TERM.plusSeconds(1));
    assertThat(TestJpki.rule(confirm.confirm(id, TestJpki.operator("b"))))
        .isEqualTo("decided-in-time");
    assertThat(record().end()).isEmpty();
  }

  @Test
  void testFailure_whatHasEndedMeanwhile_andTheProposalStaysUndecided() {
    long id = proposed(new Matter.RecordError(number));
    new RevokeCertificate(jpki.certificates())
        .revoke(number, RevocationCause.KEY_LEAKED, TestJpki.operator())
        .orElseThrow();
    assertThat(TestJpki.rule(confirm.confirm(id, TestJpki.operator("b"))))
        .isEqualTo("still-in-effect");
    assertThat(record().end())
        .hasValueSatisfying(
            end -> assertThat(end.reason()).isEqualTo(RevocationCause.KEY_LEAKED.reason()));
    assertThat(decisions.book().find(id).orElseThrow().outcome()).isEmpty();
  }

  @Test
  void ofTwoProgramsThatDecideAtOnceOneDoes() throws Exception {
    long id = proposed(new Matter.RecordError(number));
    Decisions another = another();
    List<Outcome<Decision>> all =
        AtOnce.run(
            4,
            thread -> {
              Decisions program = thread % 2 == 0 ? decisions : another;
              return thread < 2
                  ? new ConfirmDecision(program).confirm(id, TestJpki.operator("b" + thread))
                  : new RejectDecision(program).reject(id, TestJpki.operator("b" + thread));
            });

    assertThat(all).filteredOn(Outcome.Accepted.class::isInstance).hasSize(1);
    boolean confirmed =
        decisions.book().find(id).orElseThrow().outcome().orElseThrow().conclusion()
            == Decision.Conclusion.CONFIRMED;
    assertThat(history().stream().filter(event -> event.event().equals("revoked")).count())
        .isEqualTo(confirmed ? 1 : 0);
    assertThat(record().end().isPresent()).isEqualTo(confirmed);
  }

  private Decisions another() {
    KeeperStore store = TestJpki.anotherStore();
    return new Decisions(store, new AuditLog(store, () -> new byte[16]), jpki.clock(), jpki::keys);
  }

  @Test
  void whatBreaksOffInBetweenLeavesNothingDone_andIsConfirmedAgain() {
    long id = proposed(new Matter.RecordError(number));
    AuditLog breaksOff =
        new AuditLog(
            jpki.store(),
            () -> {
              throw new IllegalStateException("the program ends here");
            });
    ConfirmDecision broken =
        new ConfirmDecision(new Decisions(jpki.store(), breaksOff, jpki.clock(), jpki::keys));

    assertThatThrownBy(() -> broken.confirm(id, TestJpki.operator("b")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(record().end()).isEmpty();
    assertThat(history()).hasSize(1);
    assertThat(decisions.book().find(id).orElseThrow().outcome()).isEmpty();

    confirm.confirm(id, TestJpki.operator("b")).orElseThrow();
    assertThat(record().end()).isPresent();
  }
}
