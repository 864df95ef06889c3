package dev.daicho.jpki.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import org.junit.jupiter.api.Test;

class EarlierRevokedTest {

  @Test
  void bothAreNeeded() {
    assertThat(EarlierRevoked.revoked(true)).isInstanceOf(Verdict.Met.class);
    assertThat(EarlierRevoked.revoked(false)).isInstanceOf(Verdict.Broken.class);
    assertThat(EarlierRevoked.succeeded(true)).isInstanceOf(Verdict.Met.class);
    assertThat(EarlierRevoked.succeeded(false)).isInstanceOf(Verdict.Broken.class);
  }
}
