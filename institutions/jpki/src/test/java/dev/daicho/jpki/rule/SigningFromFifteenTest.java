package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.pki.profile.CertificateKind;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SigningFromFifteenTest {

  private static boolean met(CertificateKind kind, LocalDate birth, LocalDate day, boolean wished) {
    return SigningFromFifteen.of(kind, birth, day, wished) instanceof Verdict.Met;
  }

  @ParameterizedTest
  @CsvSource({
    "2011-04-02, 2026-04-01, false",
    "2011-04-02, 2026-04-02, true",
    "2011-04-02, 2026-04-03, true",
    "2012-02-29, 2027-02-28, false",
    "2012-02-29, 2027-03-01, true",
    "2012-03-01, 2027-02-28, false",
    "2012-03-01, 2027-03-01, true"
  })
  void theBirthdayItself(LocalDate birth, LocalDate day, boolean old) {
    assertThat(met(CertificateKind.SIGNING, birth, day, false)).isEqualTo(old);
  }

  @Test
  void notWhereTheRepresentativeWishesIt_andNotForAuthentication() {
    LocalDate birth = LocalDate.of(2020, 1, 1);
    LocalDate day = LocalDate.of(2026, 1, 1);
    assertThat(met(CertificateKind.SIGNING, birth, day, true)).isTrue();
    assertThat(met(CertificateKind.AUTHENTICATION, birth, day, false)).isTrue();
    assertThat(met(CertificateKind.SIGNING, birth, day, false)).isFalse();
  }
}
