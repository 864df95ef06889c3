package dev.daicho.register;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.text.MessagePairs;
import org.junit.jupiter.api.Test;

class MessagePairsOfRegisterTest {

  @Test
  void everyMessageStandsInBothLanguages() {
    assertThat(MessagePairs.faults()).isEmpty();
  }
}
