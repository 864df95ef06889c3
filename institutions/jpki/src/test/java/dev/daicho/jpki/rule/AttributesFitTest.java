package dev.daicho.jpki.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.procedure.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributesFitTest {

  @ParameterizedTest
  @CsvSource({"199, true", "200, true", "201, false"})
  void twoHundredCharacters(int length, boolean fits) {
    // Of the two one is written by two code units, and is one character.
    assertThat(AttributesFit.of("𠮷".repeat(length)) instanceof Verdict.Met).isEqualTo(fits);
    assertThat(AttributesFit.of("栃".repeat(length)) instanceof Verdict.Met).isEqualTo(fits);
  }
}
