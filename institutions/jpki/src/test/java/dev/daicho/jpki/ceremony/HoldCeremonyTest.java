package dev.daicho.jpki.ceremony;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.text.MessagePairs;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.key.KeyVault;
import dev.daicho.pki.profile.Generation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HoldCeremonyTest {

  @TempDir Path folder;

  private KeyVault vault() {
    return KeyVault.inFile(
        folder.resolve("keys.p12"),
        TestTown.shared().secrets().current("jpki/ceremony-test"),
        new SecureRandom());
  }

  private static HoldCeremony.Result hold(KeyVault vault, CeremonyPlan plan) {
    return new HoldCeremony(vault, TestTown.clockAt(TestJpki.DAY)).hold(plan);
  }

  @Test
  void testSuccess_theKeysAreThereForWhoOpensTheVaultAgain_andForTheirOwnerOnly() throws Exception {
    HoldCeremony.Result held = hold(vault(), CeremonyPlan.ofNewTown(TestJpki.DAY));

    assertThat(held)
        .isInstanceOfSatisfying(
            HoldCeremony.Held.class,
            done ->
                assertThat(done.transcript().text())
                    .contains("signing-1", "authentication-responder-1", "time-stamping-1")
                    .contains("-----BEGIN CERTIFICATE-----", "SHA-256 ")
                    .doesNotContain("PRIVATE KEY"));
    for (Authority authority : Authority.values()) {
      assertThat(
              AuthorityAtWork.open(authority, Generation.PRESENT, 1, vault(), new SecureRandom()))
          .hasValueSatisfying(open ->
              assertThat(open.certificate().getSubject().toString())
                  .contains("TEST", authority.unit()));
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(folder.resolve("keys.p12"))))
        .isEqualTo("rw-------");
  }

  @Test
  void testFailure_aSecondCeremonyOfTheSameCount_changesNothing() throws Exception {
    hold(vault(), CeremonyPlan.ofNewTown(TestJpki.DAY));
    byte[] before = Files.readAllBytes(folder.resolve("keys.p12"));

    assertThat(hold(vault(), CeremonyPlan.ofNewTown(TestJpki.DAY)))
        .isInstanceOf(HoldCeremony.NotHeld.class);
    assertThat(folder.resolve("keys.p12")).hasBinaryContent(before);
  }

  @Test
  void testSuccess_theNextGenerationByItsOwnPlan() {
    CeremonyPlan plan =
        CeremonyPlan.parse(
            """
            {"generation": "NEXT", "count": 2, "from": "2026-04-01", "years": 10,
             "signingSerial": 5, "authenticationSerial": 6, "present": ["a", "b"]}
            """,
            TestJpki.DAY);
    assertThat(plan.from()).isEqualTo(LocalDate.of(2026, 4, 1));
    assertThat(hold(vault(), plan)).isInstanceOf(HoldCeremony.Held.class);
    assertThat(
            AuthorityAtWork.open(
                Authority.SIGNING, Generation.NEXT, 2, vault(), new SecureRandom()))
        .isPresent();
  }

  @Test
  void aPlanThatNobodyCouldFollowIsNone() {
    assertThatThrownBy(() ->
            CeremonyPlan.parse(
                """
                {"generation": "PRESENT", "count": 1, "years": 10,
                 "signingSerial": 5, "authenticationSerial": 6, "present": ["alone", "alone"]}
                """,
                TestJpki.DAY))
        .hasMessageContaining("two people");
  }

  @Test
  void everyMessageHasBothLanguages() {
    assertThat(MessagePairs.faults()).isEmpty();
  }
}
