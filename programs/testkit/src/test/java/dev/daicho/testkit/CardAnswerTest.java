package dev.daicho.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CardAnswerTest {

  @Test
  void aStatusWordBecomesAnAnswer() {
    assertThat(CardAnswer.of(0x9000)).isEqualTo(new CardAnswer.Right());
    assertThat(CardAnswer.of(0x63C2)).isEqualTo(new CardAnswer.Wrong(2));
    assertThat(CardAnswer.of(0x63C0)).isEqualTo(new CardAnswer.Wrong(0));
    assertThat(CardAnswer.of(0x6984)).isEqualTo(new CardAnswer.Blocked());
    assertThat(CardAnswer.of(0x6700)).isEqualTo(new CardAnswer.Refused(0x6700));
    assertThat(CardAnswer.of(0x9000).isRight()).isTrue();
    assertThat(CardAnswer.of(0x63C2).isRight()).isFalse();
  }

  @Test
  void aRefusalSaysWhatToDo() {
    assertThat(new CardRefused(0x6982))
        .hasMessageContaining("6982")
        .hasMessageContaining("先に暗証番号")
        .hasMessageContaining("PIN has to be shown");
    assertThat(new CardRefused(0x6A82).status()).isEqualTo(0x6A82);
  }

  @Test
  void anAnswerWithoutAStatusWordIsNone() {
    assertThat(CardResponse.parse(new byte[] {1, (byte) 0x90, 0}).data()).containsExactly(1);
    assertThatThrownBy(() -> CardResponse.parse(new byte[1])).isInstanceOf(TestkitException.class);
  }
}
