package dev.daicho.foundation.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentSecretsTest {

  private static final String FIRST = "01".repeat(32);
  private static final String SECOND = "Fe".repeat(32);

  private final Map<String, String> environment = new HashMap<>();
  private final FileSecrets files;
  private final EnvironmentSecrets secrets;

  EnvironmentSecretsTest(@TempDir Path folder) {
    files = new FileSecrets(folder, new SplittableRandom(1)::nextBytes);
    secrets = new EnvironmentSecrets(environment::get, files);
  }

  @Test
  void aVariableGoesBeforeTheFile() {
    String file = files.current("database/daicho-register").asHex();
    assertThat(secrets.current("database/daicho-register").asHex()).isEqualTo(file);
    environment.put("DAICHO_SECRET_DATABASE_DAICHO_REGISTER_1", FIRST);
    environment.put("DAICHO_SECRET_DATABASE_DAICHO_REGISTER_2", SECOND);
    Secret current = secrets.current("database/daicho-register");
    assertThat(current.version()).isEqualTo(2);
    assertThat(current.asHex()).isEqualTo("fe".repeat(32));
    assertThat(secrets.version("database/daicho-register", 1).asHex()).isEqualTo(FIRST);
    assertThat(files.current("database/daicho-register").asHex()).isEqualTo(file);
  }

  @Test
  void whatNoVariableNamesComesFromTheFiles() {
    environment.put("DAICHO_SECRET_OTHER_1", FIRST);
    assertThat(secrets.current("number-key").asHex())
        .isEqualTo(files.current("number-key").asHex());
    assertThat(secrets.rotate("number-key").version()).isEqualTo(2);
    assertThat(secrets.version("number-key", 2).asHex())
        .isEqualTo(files.current("number-key").asHex());
  }

  @Test
  void aSecretOfTheEnvironmentIsRotatedThere() {
    environment.put("DAICHO_SECRET_NUMBER_KEY_1", FIRST);
    assertThatThrownBy(() -> secrets.rotate("number-key"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("number-key");
  }

  @Test
  void aVersionThatWasForgottenIsSaidRatherThanTakenFromElsewhere() {
    environment.put("DAICHO_SECRET_NUMBER_KEY_2", SECOND);
    assertThatThrownBy(() -> secrets.current("number-key"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("DAICHO_SECRET_NUMBER_KEY_2 is set, but DAICHO_SECRET_NUMBER_KEY_1 is not");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "geheim", "zzzz0101010101010101010101010101010101010101010101010101010geheim"})
  void aVariableThatIsNoSecretIsRefusedByNameWithoutItsValue(String value) {
    environment.put("DAICHO_SECRET_NUMBER_KEY_1", value);
    assertThatThrownBy(() -> secrets.current("number-key"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("DAICHO_SECRET_NUMBER_KEY_1 must have 64 hexadecimal digits");
  }
}
