package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import org.junit.jupiter.api.Test;

class CodeToRecordTest {

  @Test
  void aCodeThereIs() {
    assertMet(CodeToRecord.of(true), CodeToRecord.class);
    assertBroken(CodeToRecord.of(false), CodeToRecord.class);
  }
}
