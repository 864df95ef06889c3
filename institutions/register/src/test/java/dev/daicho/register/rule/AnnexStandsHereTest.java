package dev.daicho.register.rule;

import static dev.daicho.register.AnnexSamples.OYAMA;
import static dev.daicho.register.AnnexSamples.annex;
import static dev.daicho.register.AnnexSamples.person;
import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;

import dev.daicho.register.Annex;
import dev.daicho.register.AnnexEnd;
import dev.daicho.register.procedure.TestRegister;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnexStandsHereTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final Annex annex = annex(person(TestRegister.freshCode()), OYAMA, DAY);
  private final Annex dead = annex.ended(new AnnexEnd(AnnexEnd.Why.DEATH, DAY, null));
  private final Annex gone = annex.ended(new AnnexEnd(AnnexEnd.Why.TRANSFER, DAY, "栃木県小山市"));

  @Test
  void correctedHereUnlessItHasGone() {
    assertMet(AnnexStandsHere.toCorrect(Optional.empty()), AnnexStandsHere.class);
    assertMet(AnnexStandsHere.toCorrect(Optional.of(annex)), AnnexStandsHere.class);
    assertMet(AnnexStandsHere.toCorrect(Optional.of(dead)), AnnexStandsHere.class);
    assertBroken(AnnexStandsHere.toCorrect(Optional.of(gone)), AnnexStandsHere.class);
  }

  @Test
  void sentOnWhileItStands() {
    assertMet(AnnexStandsHere.toSendOn(Optional.of(annex)), AnnexStandsHere.class);
    assertBroken(AnnexStandsHere.toSendOn(Optional.empty()), AnnexStandsHere.class);
    assertBroken(AnnexStandsHere.toSendOn(Optional.of(dead)), AnnexStandsHere.class);
    assertBroken(AnnexStandsHere.toSendOn(Optional.of(gone)), AnnexStandsHere.class);
  }
}
