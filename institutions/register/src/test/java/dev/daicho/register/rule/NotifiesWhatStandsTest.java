package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import org.junit.jupiter.api.Test;

class NotifiesWhatStandsTest {

  @Test
  void whatIsStillRecorded() {
    assertMet(NotifiesWhatStands.of(true), NotifiesWhatStands.class);
    assertBroken(NotifiesWhatStands.of(false), NotifiesWhatStands.class);
  }
}
