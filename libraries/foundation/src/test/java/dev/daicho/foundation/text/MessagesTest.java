package dev.daicho.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class MessagesTest {

  @Test
  void saysItInBothLanguages() {
    assertThat(Messages.get("text.date.no-such-day"))
        .isEqualTo(
            new Bilingual(
                "暦にない日です。月と日を確かめてください。",
                "The calendar has no such day. Check the month and the day."));
  }

  @Test
  void writesArgumentsInTheLanguage() {
    Bilingual said =
        Messages.get(
            "text.date.before-era", new Bilingual("令和", "Reiwa"), LocalDate.of(2019, 5, 1));

    assertThat(said.ja()).isEqualTo("令和は令和元年5月1日からです。この日は令和にありません。");
    assertThat(said.en()).isEqualTo("Reiwa began on 2019-05-01. The day is not in Reiwa.");
  }

  @Test
  void leavesNumbersAndSignsOfArgumentsAlone() {
    assertThat(Messages.get("text.width.full", 2026, "$1\\{0}").en())
        .isEqualTo("Character 2026, \"$1\\{0}\", is not full-width.");
  }

  @Test
  void anUnknownCodeIsAFault() {
    for (String code : new String[] {"text.no-such-code", "nowhere.at.all", "text", ""}) {
      assertThatThrownBy(() -> Messages.get(code))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("no message has the code " + code);
    }
  }

  @Test
  void tooFewOrTooManyArgumentsAreAFault() {
    assertThatThrownBy(() -> Messages.get("text.width.full", 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Messages.get("text.date.no-such-day", 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void halfAMessageIsAFault() {
    assertThatThrownBy(() -> new Bilingual("はい", " ")).isInstanceOf(IllegalArgumentException.class);
    assertThat(new Bilingual("転入", "Move-in").both()).isEqualTo("転入 Move-in");
    assertThat(new Bilingual("TEST", "TEST").both()).isEqualTo("TEST");
  }
}
