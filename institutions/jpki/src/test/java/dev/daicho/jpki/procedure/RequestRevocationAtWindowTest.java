package dev.daicho.jpki.procedure;

import static dev.daicho.network.relay.TestRelay.THERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.record.CertificateRecord;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.revocation.RevocationReason;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RequestRevocationAtWindowTest {

  private final AtWindow at = new AtWindow();
  private final RequestRevocationAtWindow file = new RequestRevocationAtWindow(at.filings);

  @Test
  void testSuccess_thoseNamedEnd() {
    var ended = file.file(at.filing(CertificateKind.SIGNING), TestJpki.terminal()).orElseThrow();
    assertThat(at.jpki.book().of(at.issued.holder()))
        .filteredOn(record -> record.end().isPresent())
        .singleElement()
        .satisfies(record -> {
          assertThat(record.kind()).isEqualTo(CertificateKind.SIGNING);
          assertThat(ended).containsExactly(record.number());
          assertThat(record.end().orElseThrow().reason())
              .isEqualTo(RevocationReason.CESSATION_OF_OPERATION);
        });
    assertThat(
            file.file(
                    at.filing(CertificateKind.SIGNING, CertificateKind.AUTHENTICATION),
                    TestJpki.terminal())
                .orElseThrow())
        .as("what is left")
        .hasSize(1);
    assertThat(TestJpki.rule(file.file(at.filing(CertificateKind.SIGNING), TestJpki.terminal())))
        .isEqualTo("was-issued-one");
  }

  @Test
  void testFailure_whoMayNotCheckIdentity_orElsewhere() {
    assertThat(
            TestJpki.rule(
                file.file(
                    at.filing(CertificateKind.SIGNING),
                    new Actor("clerk", Role.CONTRACTOR, TestJpki.UTSUNOMIYA))))
        .isEqualTo("identity-checked");
    WindowFilings.Filing there =
        new WindowFilings.Filing(
            at.resident.residentCode(), THERE, Set.of(CertificateKind.SIGNING));
    assertThat(TestJpki.rule(file.file(there, TestJpki.terminal()))).isEqualTo("identity-checked");
    assertThat(TestJpki.rule(file.file(there, new Actor("officer", Role.MUNICIPAL_OFFICER, THERE))))
        .isEqualTo("applies-where-recorded");
    assertThat(at.jpki.book().of(at.issued.holder()))
        .extracting(CertificateRecord::end)
        .allMatch(java.util.Optional::isEmpty);
    assertThatIllegalArgumentException().isThrownBy(() -> at.filing(CertificateKind.PHONE_SIGNING));
  }
}
