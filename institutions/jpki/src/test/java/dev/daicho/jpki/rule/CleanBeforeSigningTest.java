package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.pki.lint.Clause;
import dev.daicho.pki.lint.DryRun;
import dev.daicho.pki.lint.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class CleanBeforeSigningTest {

  @Test
  void whatBreaksAClauseIsNotSigned_andTheClauseIsNamed() {
    Clause clause = Clause.rfc5280("4.1.2.2", "正の整数であること", "is a positive integer");
    assertThat(
            CleanBeforeSigning.of(
                new DryRun.Refused(List.of(new Finding("PositiveSerial", clause, "-1")))))
        .isInstanceOfSatisfying(
            Verdict.Broken.class,
            broken ->
                assertThat(broken.refusal().message().ja())
                    .contains("PositiveSerial", "RFC 5280", "4.1.2.2"));
  }
}
