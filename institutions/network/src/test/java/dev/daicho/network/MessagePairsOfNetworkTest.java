package dev.daicho.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.text.MessagePairs;
import org.junit.jupiter.api.Test;

class MessagePairsOfNetworkTest {

  @Test
  void everyMessageStandsInBothLanguages() {
    assertThat(MessagePairs.faults()).isEmpty();
  }
}
