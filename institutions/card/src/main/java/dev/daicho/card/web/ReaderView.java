package dev.daicho.card.web;

import dev.daicho.card.reader.CardReader;
import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.foundation.text.Messages;
import dev.daicho.pki.Words;
import dev.daicho.reader.trace.TraceLine;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A reader as its page shows it.
 *
 * @param address where programs reach it by HTTP
 * @param pcsc {@code off}, {@code waiting} or {@code connected}
 * @param tearing whether power is lost in the next command
 */
public record ReaderView(
    String address,
    String pcsc,
    Bilingual pcscWords,
    boolean tearing,
    List<Latency> latencies,
    CardLook card,
    List<Row> lines) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(TownClock.ZONE);

  /** How late answers can be. */
  public record Latency(String code, Bilingual label, boolean chosen) {}

  /**
   * Something that passed.
   *
   * @param kind {@code event}, {@code done} or {@code refused}
   * @param command in hexadecimal digits; null when it was none
   * @param response the same
   */
  public record Row(
      long number,
      String time,
      Bilingual what,
      @Nullable Bilingual answer,
      String kind,
      @Nullable String command,
      @Nullable String response) {}

  static ReaderView of(CardReader reader) {
    String pcsc = reader.pcsc().name().toLowerCase(Locale.ROOT);
    long latency = reader.latency().toMillis();
    return new ReaderView(
        reader.address().toString(),
        pcsc,
        Messages.get("card-reader.pcsc." + pcsc),
        reader.isTearing(),
        CardReaderPages.LATENCIES.stream()
            .map(one ->
                new Latency(
                    "latency-" + one,
                    Messages.get(
                        one == 0 ? "card-reader.latency.none" : "card-reader.latency.of",
                        late(one)),
                    one == latency))
            .toList(),
        CardLook.of(reader.memory()),
        reader.lines().stream().map(ReaderView::row).toList());
  }

  private static Object[] late(int millis) {
    return millis == 0 ? new Object[0] : new Object[] {millis};
  }

  private static Row row(CardReader.Line line) {
    TraceLine said = line.said();
    Words answer = said.answer();
    return new Row(
        line.number(),
        time(line.at()),
        both(said.what()),
        answer == null ? null : both(answer),
        said.outcome().name().toLowerCase(Locale.ROOT),
        spaced(said.command()),
        spaced(said.response()));
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }

  private static Bilingual both(Words words) {
    return new Bilingual(words.ja(), words.en());
  }

  /** Two digits a byte, so that lines break between bytes. */
  private static @Nullable String spaced(@Nullable String digits) {
    return digits == null ? null : String.join(" ", digits.split("(?<=\\G..)", -1)).strip();
  }
}
