package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.pki.profile.CertificateKind;
import org.junit.jupiter.api.Test;

class EndsWithAnnexTest {

  @Test
  void ofSomebodyAbroad_whomNoOtherAnnexHas() {
    var signing = Records.issued(CertificateKind.SIGNING, Records.NOW, null);
    var authentication = Records.issued(CertificateKind.AUTHENTICATION, Records.NOW, null);
    HolderChange.AnnexRemoved last = new HolderChange.AnnexRemoved(true, false);
    assertThat(EndsWithAnnex.of(signing, last)).hasValue(RevocationCause.ANNEX_REMOVED);
    assertThat(EndsWithAnnex.of(authentication, last)).hasValue(RevocationCause.ANNEX_REMOVED);
    assertThat(EndsWithAnnex.of(signing, new HolderChange.AnnexRemoved(true, true))).isEmpty();
    assertThat(EndsWithAnnex.of(signing, new HolderChange.AnnexRemoved(false, false))).isEmpty();
  }
}
