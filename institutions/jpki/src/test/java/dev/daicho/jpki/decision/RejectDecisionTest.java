package dev.daicho.jpki.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.CertificateNumber;
import dev.daicho.jpki.TestJpki;
import dev.daicho.pki.profile.CertificateKind;
import org.junit.jupiter.api.Test;

class RejectDecisionTest {

  private final TestJpki jpki = new TestJpki();
  private final Decisions decisions =
      new Decisions(jpki.store(), jpki.log(), jpki.clock(), jpki::keys);
  private final RejectDecision reject = new RejectDecision(decisions);
  private final CertificateNumber number =
      jpki.issue(TestJpki.order(CertificateKind.SIGNING, TestJpki.holder())).number();

  @Test
  void byAnother_andNothingIsDone_andItIsDecidedForGood() {
    long id =
        new ProposeDecision(decisions)
            .propose(new Matter.RecordError(number), TestJpki.operator("a"))
            .orElseThrow()
            .id();

    assertThat(TestJpki.rule(reject.reject(id, TestJpki.operator("a"))))
        .isEqualTo("two-persons-decide");
    Decision decided = reject.reject(id, TestJpki.operator("b")).orElseThrow();
    assertThat(decided.outcome())
        .hasValueSatisfying(outcome -> {
          assertThat(outcome.conclusion()).isEqualTo(Decision.Conclusion.REJECTED);
          assertThat(outcome.decider()).isEqualTo("b");
          assertThat(outcome.reason()).isEqualTo("試験");
        });
    assertThat(TestJpki.rule(new ConfirmDecision(decisions).confirm(id, TestJpki.operator("c"))))
        .isEqualTo("decided-once");
    assertThat(jpki.book().find(number).orElseThrow().end()).isEmpty();
  }
}
