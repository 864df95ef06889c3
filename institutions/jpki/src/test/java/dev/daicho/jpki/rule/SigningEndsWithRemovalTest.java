package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.HolderChange;
import dev.daicho.jpki.MoveOut;
import dev.daicho.jpki.RevocationCause;
import dev.daicho.pki.profile.CertificateKind;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SigningEndsWithRemovalTest {

  private static final Optional<MoveOut> ABROAD =
      Optional.of(new MoveOut(Records.NOW, LocalDate.of(2026, 4, 10), true));

  @ParameterizedTest
  @EnumSource
  void whateverRemovesTheRecord_butWhatWasIssuedForGoingAbroadOutlastsThat(
      HolderChange.Ground ground) {
    HolderChange.RecordRemoved removed = new HolderChange.RecordRemoved(ground);
    var before = Records.issued(CertificateKind.SIGNING, Records.NOW.minusSeconds(1), null);
    var after = Records.issued(CertificateKind.SIGNING, Records.NOW, null);
    assertThat(SigningEndsWithRemoval.of(before, removed, ABROAD))
        .hasValue(RevocationCause.RECORD_REMOVED);
    assertThat(SigningEndsWithRemoval.of(after, removed, ABROAD).isEmpty())
        .isEqualTo(ground == HolderChange.Ground.MOVE_ABROAD_FILING);
    assertThat(SigningEndsWithRemoval.of(after, removed, Optional.empty())).isPresent();
  }
}
