package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.RevocationCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CauseHoldsForKindTest {

  @Test
  void aMoveEndsASigningCertificateOnly_andNoMoveInAnAuthenticationCertificateOnly() {
    assertThat(CauseHoldsForKind.of(RevocationCause.ATTRIBUTES_CHANGED, Authority.SIGNING))
        .isInstanceOf(Verdict.Met.class);
    assertThat(CauseHoldsForKind.of(RevocationCause.ATTRIBUTES_CHANGED, Authority.AUTHENTICATION))
        .isInstanceOf(Verdict.Broken.class);
    assertThat(CauseHoldsForKind.of(RevocationCause.DID_NOT_MOVE_IN, Authority.AUTHENTICATION))
        .isInstanceOf(Verdict.Met.class);
    assertThat(CauseHoldsForKind.of(RevocationCause.DID_NOT_MOVE_IN, Authority.SIGNING))
        .isInstanceOf(Verdict.Broken.class);
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ATTRIBUTES_CHANGED", "DID_NOT_MOVE_IN"})
  void everyOtherCauseHoldsForBoth(RevocationCause cause) {
    for (Authority authority : Authority.values()) {
      assertThat(CauseHoldsForKind.of(cause, authority)).isInstanceOf(Verdict.Met.class);
    }
  }
}
