package dev.daicho.foundation.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldNoticeTest {

  @ParameterizedTest
  @CsvSource({
    "09201, s, 1, letter, 1",
    "'', s, 1, letter, 1",
    "092011, '', 1, letter, 1",
    "092011, s, 0, letter, 1",
    "092011, s, -1, letter, 1",
    "092011, s, 1, '', 1",
    "092011, s, 1, letter, 0",
  })
  void whatNoJournalTellsIsNoNotice(
      String municipality, String subject, long sequence, String type, int version) {
    assertThatThrownBy(() ->
            new ToldNotice(municipality, subject, sequence, type, version, Instant.EPOCH, "{}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itsTextFormTellsNeitherSubjectNorBody() {
    assertThat(
            new ToldNotice("092011", "0000000001", 3, "letter", 1, Instant.EPOCH, "{\"a\":\"b\"}"))
        .hasToString("letter v1 092011/3");
  }
}
