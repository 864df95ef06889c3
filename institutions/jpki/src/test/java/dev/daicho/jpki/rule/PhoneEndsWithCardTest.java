package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.RevocationCause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhoneEndsWithCardTest {

  @ParameterizedTest
  @EnumSource
  void whateverEndsTheCards_butALeakOfTheAuthoritysKeyIsToldAsThat(RevocationCause cause) {
    assertThat(PhoneEndsWithCard.causeOf(cause))
        .isEqualTo(
            cause == RevocationCause.AUTHORITY_KEY_LEAKED ? cause : RevocationCause.PARENT_ENDED);
  }
}
