package dev.daicho.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.numbers.Parsed.Invalid;
import dev.daicho.numbers.Parsed.Valid;
import org.junit.jupiter.api.Test;

class ParsedTest {

  private static final NumberFault FAULT = new NumberFault.WrongLength(12, 11);
  private static final Parsed<String> VALID = new Valid<>("abc");
  private static final Parsed<String> INVALID = new Invalid<>(FAULT);

  @Test
  void aValueIsChangedCheckedFurtherAndGiven() {
    assertThat(VALID.map(String::length)).isEqualTo(new Valid<>(3));
    assertThat(VALID.then(value -> new Invalid<Integer>(FAULT))).isEqualTo(new Invalid<>(FAULT));
    assertThat(VALID.orElseThrow()).isEqualTo("abc");
    assertThat(VALID.toOptional()).contains("abc");
  }

  @Test
  void aFaultStaysAsItIs() {
    assertThat(INVALID.map(String::length)).isEqualTo(new Invalid<>(FAULT));
    assertThat(INVALID.then(value -> new Valid<>(value.length()))).isEqualTo(new Invalid<>(FAULT));
    assertThat(INVALID.toOptional()).isEmpty();
    assertThatThrownBy(INVALID::orElseThrow)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("length is 11, expected 12");
  }
}
