package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.BasicItems;
import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.MinorOccasion;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.pki.profile.CertificateKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SigningEndsWithRevisionTest {

  private static HolderChange.ItemsRevised revised(@Nullable MinorOccasion minor) {
    BasicItems here = new BasicItems("番号", "バンゴウ", null, null, null, "19860501", "2", "旭１", null);
    BasicItems there = new BasicItems("番号", "バンゴウ", null, null, null, "19860501", "2", "旭２", null);
    return new HolderChange.ItemsRevised(here, there, minor);
  }

  @Test
  void aSigningCertificate_inMoreThanAMinorWay() {
    var signing = Records.issued(CertificateKind.SIGNING, Records.NOW, null);
    assertThat(SigningEndsWithRevision.of(signing, revised(null)))
        .hasValue(RevocationCause.ATTRIBUTES_CHANGED);
    assertThat(SigningEndsWithRevision.of(signing, revised(MinorOccasion.LOT_NUMBER_CHANGED)))
        .isEmpty();
    assertThat(
            SigningEndsWithRevision.of(
                Records.issued(CertificateKind.AUTHENTICATION, Records.NOW, null), revised(null)))
        .isEmpty();
  }
}
