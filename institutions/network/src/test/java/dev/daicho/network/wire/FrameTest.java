package dev.daicho.network.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.notice.ToldNotice;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FrameTest {

  private static final ToldNotice NOTICE =
      new ToldNotice(
          "092011",
          "000000000000019",
          3,
          "resident-entered",
          2,
          Instant.parse("2026-04-01T00:00:00Z"),
          "{\"name\": \"番号　花子\"}");

  @Test
  void whatGoesOverTheLineComesOut() {
    Frame frame = Frame.of(NOTICE);
    assertThat(frame.line().lines()).hasSize(1);
    assertThat(Frame.parse(frame.line()).flatMap(Frame::notice)).contains(NOTICE);
    assertThat(frame.toString()).doesNotContain("花子");
  }

  @Test
  void everyDamagedCharacterIsNoticed() {
    String line = Frame.of(NOTICE).line();
    for (int i = 0; i < line.length(); i++) {
      String damaged =
          line.substring(0, i) + (line.charAt(i) == 'x' ? 'y' : 'x') + line.substring(i + 1);
      assertThat(Frame.parse(damaged)).as("at %d", i).isEmpty();
    }
    for (String cut : new String[] {"", " ", line.substring(0, 64), line.substring(1)}) {
      assertThat(Frame.parse(cut)).isEmpty();
    }
  }

  @Test
  void whatIsNoNoticeAlthoughWholeIsNone() {
    Frame whole = Frame.of(NOTICE);
    assertThat(new Frame(whole.digest(), "{}").notice()).isEmpty();
    assertThat(new Frame(whole.digest(), "{\"municipality\":\"1\"}").notice()).isEmpty();
    assertThat(new Frame(whole.digest(), "no JSON").notice()).isEmpty();
  }
}
