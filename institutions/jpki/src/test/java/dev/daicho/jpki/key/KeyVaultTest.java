package dev.daicho.jpki.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestTown;
import dev.daicho.jpki.Authority;
import dev.daicho.jpki.TestJpki;
import dev.daicho.jpki.authority.AuthorityAtWork;
import dev.daicho.jpki.authority.KeyName;
import dev.daicho.jpki.ceremony.CeremonyPlan;
import dev.daicho.jpki.ceremony.HoldCeremony;
import dev.daicho.pki.Verification;
import dev.daicho.pki.profile.Generation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyVaultTest {

  private static final SecureRandom RANDOM = new SecureRandom();

  @TempDir Path folder;

  private KeyVault inFile(String secret) {
    return KeyVault.inFile(
        folder.resolve("keys.p12"), TestTown.shared().secrets().current(secret), RANDOM);
  }

  @Test
  void aFileIsOpenedByItsPasswordOnly_andNoKeyIsOverwritten() {
    KeyVault vault = inFile("jpki/vault-test");
    new HoldCeremony(vault, TestTown.clockAt(TestJpki.DAY))
        .hold(CeremonyPlan.ofNewTown(TestJpki.DAY));
    KeyVault.Kept kept = vault.find("signing-1").orElseThrow();

    assertThat(inFile("jpki/vault-test").find("signing-1")).isPresent();
    assertThat(inFile("jpki/vault-test").find("signing-2")).isEmpty();
    assertThatThrownBy(() -> inFile("jpki/another-password"))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> vault.keep("signing-1", kept.key(), kept.certificate().getEncoded()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aTokenHoldsTheKeysAndSignsWithThem_andTheyNeverComeOut() throws Exception {
    Path module = SoftHsm.initialize(folder);
    KeyVault vault = KeyVault.inToken(module, 0, SoftHsm.PIN, RANDOM);
    assertThat(
            new HoldCeremony(vault, TestTown.clockAt(TestJpki.DAY))
                .hold(CeremonyPlan.ofNewTown(TestJpki.DAY)))
        .isInstanceOf(HoldCeremony.Held.class);

    AuthorityAtWork authority =
        AuthorityAtWork.open(Authority.SIGNING, Generation.PRESENT, 1, vault, RANDOM).orElseThrow();
    byte[] message = "台帳".getBytes(StandardCharsets.UTF_8);
    assertThat(
            Verification.holds(
                authority.certificate().getSubjectPublicKeyInfo(),
                authority.key().scheme(),
                message,
                authority.key().sign(message)))
        .isTrue();
    assertThat(vault.find(KeyName.of(Authority.SIGNING, 1).text()).orElseThrow().key().getEncoded())
        .as("the key itself")
        .isNull();
    assertThatThrownBy(() -> KeyVault.inToken(folder.resolve("no.so"), 0, SoftHsm.PIN, RANDOM))
        .isInstanceOf(IllegalStateException.class);
  }
}
