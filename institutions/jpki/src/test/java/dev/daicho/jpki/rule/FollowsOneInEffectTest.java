package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.record.Hold;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowsOneInEffectTest {

  @Test
  void aCardsThatIsGood_toItsLastSecond() {
    var good = Optional.of(Records.issued(CertificateKind.SIGNING, Records.NOW, null));
    assertThat(FollowsOneInEffect.of(good, Records.LAST)).isInstanceOf(Verdict.Met.class);
    assertThat(FollowsOneInEffect.of(good, Records.LAST.plusSeconds(1)))
        .isInstanceOf(Verdict.Broken.class);
    assertThat(
            FollowsOneInEffect.of(
                Optional.of(
                    Records.issued(
                        CertificateKind.SIGNING,
                        Records.NOW,
                        RevocationReason.CERTIFICATE_HOLD,
                        Hold.OWN)),
                Records.NOW))
        .isInstanceOf(Verdict.Broken.class);
    assertThat(
            FollowsOneInEffect.of(
                Optional.of(Records.issued(CertificateKind.PHONE_SIGNING, Records.NOW, null)),
                Records.NOW))
        .as("one on a phone is followed by none")
        .isInstanceOf(Verdict.Broken.class);
    assertThat(FollowsOneInEffect.of(Optional.empty(), Records.NOW))
        .isInstanceOf(Verdict.Broken.class);
  }
}
