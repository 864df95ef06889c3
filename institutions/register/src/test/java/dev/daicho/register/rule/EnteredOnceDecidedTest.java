package dev.daicho.register.rule;

import static dev.daicho.register.rule.VerdictAssert.assertBroken;
import static dev.daicho.register.rule.VerdictAssert.assertMet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.text.Bilingual;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class EnteredOnceDecidedTest {

  @Test
  void whileItWaits() {
    assertMet(EnteredOnceDecided.of(null, null), EnteredOnceDecided.class);
  }

  @Test
  void theRefusalNamesWhoAndWhen_inTheTownsOwnTime() {
    Bilingual message =
        assertBroken(
            EnteredOnceDecided.of("sato", Instant.parse("2026-03-31T15:04:59Z")),
            EnteredOnceDecided.class);
    assertThat(message.ja()).contains("sato", "令和8年4月1日", "00:04");
    assertThat(message.en()).contains("sato", "2026-04-01", "00:04");
  }

  @Test
  void whatWasNeverEntered() {
    assertBroken(EnteredOnceDecided.unknown(), EnteredOnceDecided.class);
  }
}
