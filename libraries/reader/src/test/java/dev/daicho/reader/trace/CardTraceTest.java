package dev.daicho.reader.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.Chip;
import dev.daicho.chip.TestCard;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.front.Disturbance;
import dev.daicho.chip.front.Slot;
import dev.daicho.pki.Words;
import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import dev.daicho.reader.terminal.SlotTerminal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CardTraceTest {

  private final List<TraceLine> lines = new ArrayList<>();
  private Slot slot;

  @BeforeEach
  void watch() {
    slot = new Slot(new Chip(new SplittableRandom(1)), TestCard.memory(), written -> {});
    CardTrace trace = CardTrace.of(slot.card().memory());
    slot.watch(passed -> lines.add(trace.line(passed)));
    slot.insert();
  }

  private List<String> told() {
    return lines.stream().map(line -> line.what().en()).toList();
  }

  @Test
  void whatACommandIsAboutDependsOnWhatWasSelected() throws IOException {
    MyNumberCard card = MyNumberCard.at(new SlotTerminal(slot));
    lines.clear();
    card.verify(Pin.LOGIN, "0000");
    card.attributes();
    assertThat(told())
        .containsSubsequence(
            "SELECT application: JPKI",
            "SELECT file: 0018 authentication PIN",
            "VERIFY: 0018 authentication PIN",
            "SELECT application: text support",
            "SELECT file: 0002 the four items",
            "READ BINARY: 0002 the four items (from byte 0)");
    TraceLine wrong =
        lines.stream()
            .filter(line -> line.what().en().startsWith("VERIFY"))
            .findFirst()
            .orElseThrow();
    assertThat(wrong.outcome()).isEqualTo(TraceLine.Outcome.REFUSED);
    assertThat(wrong.answer()).isNotNull();
    assertThat(wrong.response()).isEqualTo("63C2");
  }

  @Test
  void toAskHowManyTriesAreLeftIsNoFault() throws IOException {
    MyNumberCard card = MyNumberCard.at(new SlotTerminal(slot));
    card.verify(Pin.LOGIN, "0000");
    lines.clear();
    assertThat(card.triesLeft(Pin.LOGIN)).contains(2);
    TraceLine asked = lines.getLast();
    assertThat(asked.what().en()).startsWith("VERIFY (how many tries)");
    assertThat(asked.outcome()).isEqualTo(TraceLine.Outcome.DONE);
    assertThat(asked.answer()).isEqualTo(new Words("残り2回です。", "Tries left: 2."));
  }

  @Test
  void aPinIsNeverTold() throws IOException {
    MyNumberCard card = MyNumberCard.at(new SlotTerminal(slot));
    card.verify(Pin.LOGIN, "8765");
    card.verify(Pin.SIGNING, "GEHEIM99");
    card.change(Pin.LOGIN, "1234", "5678");
    slot.disturb(new Disturbance(Duration.ZERO, 1));
    slot.transmit(Bytes.hex("00A4040C0AD392F000260100000001"));
    String all = lines.toString().toUpperCase(Locale.ROOT);
    for (String pin : List.of("8765", "GEHEIM99", "1234", "5678")) {
      String hex = Bytes.text(pin, StandardCharsets.US_ASCII).toHex();
      assertThat(all).doesNotContain(pin.equals("1234") ? hex : pin).doesNotContain(hex);
    }
    assertThat(all).contains("0020008004********");
  }

  @Test
  void puttingInTakingOutAndLosingPowerAreTold() {
    slot.disturb(new Disturbance(Duration.ZERO, 0));
    slot.transmit(Bytes.hex("00A4040C0AD392F000260100000001"));
    slot.insert();
    slot.reset();
    slot.transmit(Bytes.hex("FF"));
    slot.transmit(Bytes.hex("00B0000000"));
    slot.remove();
    assertThat(told())
        .containsExactly(
            "The card is in.",
            "SELECT application: JPKI",
            "The card is out.",
            "The card is in.",
            "The card was reset.",
            "It has not the form of a command.",
            "READ BINARY: no file (from byte 0)",
            "The card is out.");
    assertThat(lines.get(1).answer()).isNotNull();
    assertThat(lines.get(1).response()).isNull();
  }
}
