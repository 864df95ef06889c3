package dev.daicho.foundation.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.TestTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeeperTest {

  @Test
  void itsRolesBeginWithTheDatabasesName() {
    Keeper keeper = new Keeper("network_national");
    Database database = TestTown.shared().database();
    assertThat(keeper.role(database)).isEqualTo("daicho_network_national");
    assertThat(keeper.loader(database)).isEqualTo("daicho_network_national_loader");
    assertThat(keeper.steward(database)).isEqualTo("daicho_network_national_steward");
  }

  /** A digit could make a role's name end like that of a municipality run apart. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Register",
        "register_092011",
        "1register",
        "register; drop",
        "_register",
        "帳",
        "a_name_that_is_longer_than_thirty"
      })
  void aNameIsLowerCaseLettersAndUnderscores(String name) {
    assertThatThrownBy(() -> new Keeper(name)).isInstanceOf(IllegalArgumentException.class);
  }
}
