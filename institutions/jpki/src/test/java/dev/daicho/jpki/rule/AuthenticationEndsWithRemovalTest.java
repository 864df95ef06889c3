package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.HolderChange;
import dev.daicho.pki.profile.CertificateKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthenticationEndsWithRemovalTest {

  @ParameterizedTest
  @EnumSource
  void unlessItsHolderFiledToMove(HolderChange.Ground ground) {
    HolderChange.RecordRemoved removed = new HolderChange.RecordRemoved(ground);
    assertThat(
            AuthenticationEndsWithRemoval.of(
                    Records.issued(CertificateKind.AUTHENTICATION, Records.NOW, null), removed)
                .isPresent())
        .isEqualTo(ground == HolderChange.Ground.OTHER);
    assertThat(
            AuthenticationEndsWithRemoval.of(
                Records.issued(CertificateKind.SIGNING, Records.NOW, null), removed))
        .isEmpty();
  }
}
