package dev.daicho.foundation.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SecretTest {

  private final byte[] bytes = bytes();
  private final Secret secret = new Secret("keeper/register", 2, bytes);

  private static byte[] bytes() {
    byte[] bytes = new byte[32];
    Arrays.fill(bytes, (byte) 0xAB);
    return bytes;
  }

  @Test
  void itsTextFormNeverShowsIt() {
    assertThat(secret.toString()).isEqualTo("Secret[keeper/register version 2]");
    assertThat("%s".formatted(secret))
        .doesNotContain(secret.asHex().substring(0, 4))
        .doesNotContain(secret.asPassword().substring(0, 4));
  }

  @Test
  void whoeverHoldsItsBytesCannotChangeIt() {
    bytes[0] = 0;
    secret.bytes()[1] = 0;
    assertThat(secret.bytes()).isEqualTo(bytes());
  }

  @Test
  void asAPasswordItNeedsNoQuoting() {
    assertThat(secret.asPassword()).hasSize(43).matches("[A-Za-z0-9_-]+");
    assertThat(secret.asHex()).isEqualTo("ab".repeat(32));
  }
}
