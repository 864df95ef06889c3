package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.register.rule.SpecialMoveOutByCardHolder.Mover;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecialMoveOutByCardHolderTest {

  private static final Mover HEAD = new Mover(true, true);
  private static final Mover HEAD_WITHOUT = new Mover(true, false);
  private static final Mover MEMBER = new Mover(false, true);
  private static final Mover MEMBER_WITHOUT = new Mover(false, false);

  @Test
  void aHolderAlone_headOrNot() {
    met(HEAD);
    met(MEMBER);
  }

  @Test
  void membersWithoutACardWithAHeadWhoHoldsOne() {
    met(HEAD, MEMBER_WITHOUT, MEMBER_WITHOUT);
  }

  private static void met(Mover... movers) {
    assertMet(of(movers), SpecialMoveOutByCardHolder.class);
  }

  @Test
  void aMembersCardIsOfNoUseToTheOthers() {
    assertThat(broken(MEMBER, MEMBER_WITHOUT, MEMBER_WITHOUT)).contains("2");
    assertThat(broken(HEAD_WITHOUT, MEMBER)).contains("1");
    broken(HEAD_WITHOUT);
    broken(MEMBER_WITHOUT);
  }

  private static String broken(Mover... movers) {
    return assertBroken(of(movers), SpecialMoveOutByCardHolder.class).en();
  }

  private static Verdict of(Mover... movers) {
    return SpecialMoveOutByCardHolder.of(List.of(movers));
  }
}
