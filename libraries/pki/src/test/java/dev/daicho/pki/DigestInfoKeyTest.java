package dev.daicho.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.pki.profile.KeyType;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;

class DigestInfoKeyTest {

  private static final int MODULUS = 256;
  private static final int PADDING = 11;

  private final SecureRandom random = new SecureRandom();
  private final KeyPair pair = KeyType.RSA_2048.generate(random);

  private byte[] some(int length) {
    byte[] some = new byte[length];
    random.nextBytes(some);
    return some;
  }

  @Test
  void whatItSignsThePublicKeyGivesBack() throws GeneralSecurityException {
    for (int length : new int[] {0, 1, 51, MODULUS - PADDING}) {
      byte[] digestInfo = some(length);
      byte[] signature = DigestInfoKey.of(pair.getPrivate()).sign(digestInfo);
      assertThat(signature).hasSize(MODULUS);
      Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      rsa.init(Cipher.DECRYPT_MODE, pair.getPublic());
      assertThat(rsa.doFinal(signature)).isEqualTo(digestInfo);
    }
  }

  @Test
  void whatIsTooLongIsRefused() {
    DigestInfoKey key = DigestInfoKey.of(pair.getPrivate());
    assertThatThrownBy(() -> key.sign(some(MODULUS - PADDING + 1)))
        .isInstanceOf(SigningKey.KeyUnusable.class);
  }

  @Test
  void aKeyOfAnotherKindIsToldAsUnusable() {
    DigestInfoKey key = DigestInfoKey.of(KeyType.P_256.generate(random).getPrivate());
    assertThatThrownBy(() -> key.sign(some(1))).isInstanceOf(SigningKey.KeyUnusable.class);
  }
}
