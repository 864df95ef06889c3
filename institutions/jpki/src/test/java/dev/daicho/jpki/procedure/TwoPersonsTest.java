package dev.daicho.jpki.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.jpki.TestJpki;
import org.junit.jupiter.api.Test;

class TwoPersonsTest {

  @Test
  void theyAreTwo() {
    assertThat(new TwoPersons("a", TestJpki.operator("b")).accounts()).isEqualTo("a, b");
    assertThatThrownBy(() -> new TwoPersons("b", TestJpki.operator("b")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
