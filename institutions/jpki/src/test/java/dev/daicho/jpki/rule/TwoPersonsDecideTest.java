package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.RevocationCause;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TwoPersonsDecideTest {

  @Test
  void aloneForAllCausesButTwo() {
    assertThat(RevocationCause.values())
        .filteredOn(cause -> TwoPersonsDecide.alone(cause) instanceof Verdict.Broken)
        .containsExactlyInAnyOrder(
            RevocationCause.RECORD_ERROR, RevocationCause.AUTHORITY_KEY_LEAKED);
  }

  @Test
  void aSuspensionIsLiftedAloneByThoseWhoMayVerifyIdentity() {
    assertThat(Role.values())
        .filteredOn(role -> TwoPersonsDecide.alone(role) instanceof Verdict.Silent)
        .containsExactlyElementsOf(Arrays.stream(Role.values()).filter(Role::mayDecide).toList());
  }

  @Test
  void theSameAccountIsOnePerson() {
    assertThat(TwoPersonsDecide.of("a", "b")).isInstanceOf(Verdict.Met.class);
    assertThat(TwoPersonsDecide.of("a", "a")).isInstanceOf(Verdict.Broken.class);
  }
}
