package dev.daicho.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.text.MessagePairs;
import org.junit.jupiter.api.Test;

/** Every message of every module of the program has its pair. */
class MessagesAreInBothLanguagesTest {

  @Test
  void noMessageLacksItsPair() {
    assertThat(MessagePairs.faults()).isEmpty();
  }
}
