package dev.daicho.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.chip.Chip;
import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.front.Disturbance;
import dev.daicho.chip.front.Slot;
import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import dev.daicho.reader.PinShown;
import dev.daicho.reader.terminal.SlotTerminal;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptCardTest {

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void create() throws IOException {
    file = folder.resolve("hanako.card");
    KeptCard.create(file, TestOrder.hanako(CardProfile.PRESENT));
  }

  private KeptCard opened() throws IOException {
    KeptCard kept = KeptCard.open(file, new Chip(new SplittableRandom(1)));
    kept.slot().insert();
    return kept;
  }

  private static MyNumberCard reader(KeptCard kept) {
    return MyNumberCard.at(new SlotTerminal(kept.slot()));
  }

  @Test
  void whatACommandWroteIsThereWhenItIsAnswered() throws IOException {
    try (KeptCard kept = opened()) {
      reader(kept).verify(Pin.LOGIN, "0000");
      assertThat(Files.readString(file)).contains("secret 0018 2 ");
      reader(kept).change(Pin.LOGIN, "1234", "4321");
    }
    try (KeptCard again = opened()) {
      assertThat(reader(again).verify(Pin.LOGIN, "1234")).isEqualTo(new PinShown.Wrong(2));
      assertThat(reader(again).verify(Pin.LOGIN, "4321")).isEqualTo(new PinShown.Right());
    }
  }

  @Test
  void powerLostInTheMiddleUsesTheTry() throws IOException {
    try (KeptCard kept = opened()) {
      Slot slot = kept.slot();
      slot.transmit(Bytes.hex("00A4040C0AD392F000260100000001"));
      slot.disturb(new Disturbance(Duration.ZERO, 1));
      assertThat(slot.transmit(Bytes.hex("002000980431323334"))).as("the right PIN").isEmpty();
    }
    try (KeptCard again = opened()) {
      assertThat(reader(again).triesLeft(Pin.LOGIN)).contains(2);
    }
  }

  @Test
  void oneProgramAtATimeHasIt() throws IOException {
    try (KeptCard kept = opened()) {
      assertThatThrownBy(this::opened)
          .isInstanceOf(KeptCard.InUse.class)
          .hasMessageContaining("hanako.card");
      assertThatThrownBy(() -> KeptCard.create(file, TestOrder.another("990000000000002")))
          .isInstanceOf(KeptCard.InUse.class);
      assertThat(kept.slot().isInserted()).isTrue();
      assertThat(isHeldForOthers()).isTrue();
    }
    assertThat(isHeldForOthers()).isFalse();
    opened().close();
  }

  /** Whether the system keeps other programs out. */
  private boolean isHeldForOthers() throws IOException {
    Object inode = Files.getAttribute(folder.resolve("hanako.card.lock"), "unix:ino");
    return Files.readString(Path.of("/proc/locks")).contains(":" + inode + " ");
  }

  @Test
  void whoeverHasItSaysWhereItIsReached() throws IOException {
    URI address = URI.create("http://127.0.0.1:1234/");
    try (KeptCard kept = opened()) {
      kept.reachedAt(address);
      assertThatThrownBy(this::opened)
          .asInstanceOf(InstanceOfAssertFactories.type(KeptCard.InUse.class))
          .extracting(KeptCard.InUse::address)
          .isEqualTo(Optional.of(address));
      assertThat(KeptCard.read(file))
          .as("a copy may be made")
          .isEqualTo(kept.slot().card().memory());
    }
    assertThat(folder.resolve("hanako.card.lock")).isEmptyFile();
  }

  @Test
  void onlyItsOwnerMayReadIt() throws IOException {
    opened().close();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files)
          .hasSize(2)
          .allSatisfy(one ->
              assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(one)))
                  .isEqualTo("rw-------"));
    }
  }

  @Test
  void whatIsNoCardIsNotOpened_andLetGo() throws IOException {
    Files.writeString(file, "version 1\nhello\n");
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(this::opened)
          .isInstanceOf(IOException.class)
          .hasMessageContaining("line 2: hello");
    }
    Files.delete(file);
    assertThatThrownBy(this::opened).isInstanceOf(IOException.class);
  }
}
