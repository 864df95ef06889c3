package dev.daicho.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.text.MessagePairs;
import org.junit.jupiter.api.Test;

class MessagesTest {

  @Test
  void everyMessageIsSaidInBothLanguages() {
    assertThat(MessagePairs.faults()).isEmpty();
  }
}
