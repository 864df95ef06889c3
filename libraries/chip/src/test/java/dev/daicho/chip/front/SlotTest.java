package dev.daicho.chip.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.chip.Chip;
import dev.daicho.chip.TestCard;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Memory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SlotTest {

  private static final Bytes SELECT = Bytes.hex("00A4040C0AD392F000260100000001");
  private static final Bytes WRONG = Bytes.hex("002000980430303030");
  private static final Bytes RIGHT = Bytes.hex("002000980431323334");
  private static final Bytes SIGN = Bytes.hex("802A009701AA00");

  private final List<Memory> kept = new ArrayList<>();
  private final List<Passed> passed = new ArrayList<>();
  private final Slot slot =
      new Slot(new Chip(new SplittableRandom(3)), TestCard.memory(), kept::add);

  private static int left(Memory memory) {
    Content content = memory.content(Jpki.ON_CARD.name(), new FileId(Jpki.LOGIN_PIN)).orElseThrow();
    return ((Content.Secret) content).left();
  }

  private String send(Bytes apdu) {
    return slot.transmit(apdu).map(Bytes::toHex).orElse("none");
  }

  @Test
  void withoutACardNothingIsAnswered() {
    assertThat(send(SELECT)).isEqualTo("none");
    assertThat(slot.reset()).isEmpty();
    slot.insert();
    assertThat(slot.reset()).contains(TestCard.memory().reset());
    assertThat(send(SELECT)).isEqualTo("9000");
    slot.remove();
    assertThat(send(SELECT)).isEqualTo("none");
  }

  @Test
  void whatPassesIsToldInOrder() {
    slot.watch(passed::add);
    slot.insert();
    slot.insert();
    send(SELECT);
    slot.reset();
    slot.remove();
    slot.remove();
    assertThat(passed)
        .containsExactly(
            new Passed.Inserted(),
            new Passed.Exchange(SELECT, Bytes.hex("9000")),
            new Passed.Reset(TestCard.memory().reset()),
            new Passed.Removed());
  }

  @Test
  void everyWriteIsKeptBeforeTheAnswer() {
    slot.insert();
    send(SELECT);
    assertThat(kept).isEmpty();
    send(WRONG);
    send(RIGHT);
    assertThat(kept).extracting(SlotTest::left).containsExactly(2, 1, 3);
  }

  @Test
  void whatCannotBeKeptHasNotHappened() {
    Slot broken =
        new Slot(
            new Chip(new SplittableRandom(3)),
            TestCard.memory(),
            memory -> {
              throw new IllegalStateException("full");
            });
    broken.insert();
    broken.transmit(SELECT);
    assertThatThrownBy(() -> broken.transmit(RIGHT)).hasMessage("full");
    assertThat(broken.transmit(SIGN)).contains(Bytes.hex("6982"));
  }

  @Test
  void powerLostInTheMiddleLeavesTheTryUsedAndTheCardOut() {
    slot.watch(passed::add);
    slot.insert();
    send(SELECT);
    slot.disturb(new Disturbance(Duration.ZERO, 1));
    assertThat(send(RIGHT)).isEqualTo("none");
    assertThat(passed).contains(new Passed.Torn(RIGHT, 1), new Passed.Removed());
    assertThat(kept).extracting(SlotTest::left).containsExactly(2);
    slot.insert();
    assertThat(send(SIGN)).isEqualTo("6D00");
    send(SELECT);
    assertThat(send(SIGN)).isEqualTo("6982");
    assertThat(send(RIGHT)).as("it tears once").isEqualTo("9000");
  }

  @Test
  void anAnswerCanBeLate() {
    slot.insert();
    slot.disturb(new Disturbance(Duration.ofMillis(30), null));
    long before = System.nanoTime();
    send(SELECT);
    assertThat(System.nanoTime() - before).isGreaterThan(Duration.ofMillis(29).toNanos());
    assertThatThrownBy(() -> new Disturbance(Duration.ofMinutes(2), null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fromOutsideMoreCanBeChangedThanByCommands() {
    slot.insert();
    send(SELECT);
    send(RIGHT);
    slot.change(memory ->
        memory.with(
            Jpki.ON_CARD.name(),
            new FileId(Jpki.LOGIN_PIN),
            new Content.Secret(TestCard.ascii("9999"), 0)));
    assertThat(send(SIGN)).as("it is reset").isEqualTo("6D00");
    send(SELECT);
    assertThat(send(RIGHT)).isEqualTo("6984");
  }
}
