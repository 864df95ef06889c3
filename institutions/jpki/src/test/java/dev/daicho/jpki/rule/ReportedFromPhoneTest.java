package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.profile.CertificateKind;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportedFromPhoneTest {

  private static CertificateRecord record(CertificateKind kind) {
    return Records.issued(kind, Records.NOW, null);
  }

  @ParameterizedTest
  @CsvSource({
    "SIGNING, PHONE_SIGNING, true",
    "AUTHENTICATION, PHONE_SIGNING, true",
    "SIGNING, SIGNING, false",
    "AUTHENTICATION, SIGNING, false",
    "PHONE_SIGNING, PHONE_SIGNING, true",
    "PHONE_SIGNING, SIGNING, true",
    "PHONE_AUTHENTICATION, SIGNING, true"
  })
  void theCardsOnlyFromThePhone_thePhonesFromEither(
      CertificateKind leaked, CertificateKind signer, boolean met) {
    assertThat(
            ReportedFromPhone.of(record(leaked), Optional.of(record(signer)))
                instanceof Verdict.Met)
        .isEqualTo(met);
  }
}
