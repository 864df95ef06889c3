package dev.daicho.chip.front;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.Chip;
import dev.daicho.chip.TestCard;
import dev.daicho.chip.apdu.Bytes;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the reader's side: the test listens where vpcd would. */
class VpcdFrontTest {

  private final Slot slot =
      new Slot(new Chip(new SplittableRandom(3)), TestCard.memory(), memory -> {});
  private ServerSocket reader;
  private VpcdFront front;

  @BeforeEach
  void start() throws IOException {
    reader = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    reader.setSoTimeout(10_000);
    front =
        VpcdFront.start(
            slot, new InetSocketAddress(InetAddress.getLoopbackAddress(), reader.getLocalPort()));
  }

  @AfterEach
  void stop() throws IOException {
    front.close();
    reader.close();
  }

  private static void tell(Socket card, String message) throws IOException {
    Bytes bytes = Bytes.hex(message);
    DataOutputStream out = new DataOutputStream(card.getOutputStream());
    out.writeShort(bytes.length());
    out.write(bytes.toArray());
    out.flush();
  }

  private static String ask(Socket card, String message) throws IOException {
    tell(card, message);
    card.setSoTimeout(10_000);
    DataInputStream in = new DataInputStream(card.getInputStream());
    byte[] answer = new byte[in.readUnsignedShort()];
    in.readFully(answer);
    return Bytes.of(answer).toHex();
  }

  @Test
  void everyCommandIsAnswered_alsoWhatIsNone() throws Exception {
    slot.insert();
    try (Socket card = reader.accept()) {
      assertThat(ask(card, "04")).isEqualTo("3BE000FF8131FE4514");
      tell(card, "01");
      assertThat(ask(card, "00A4040C0AD392F000260100000001")).isEqualTo("9000");
      assertThat(ask(card, "80B80000")).isEqualTo("6D00");
      assertThat(ask(card, "00B0")).isEqualTo("6700");
      assertThat(ask(card, "")).isEqualTo("6700");
      tell(card, "02");
      assertThat(ask(card, "00B0880003")).as("a reset ends the selection").isEqualTo("6A82");
      tell(card, "7F");
      assertThat(ask(card, "04")).isEqualTo("3BE000FF8131FE4514");
    }
  }

  @Test
  void aCardTakenOutClosesTheConnection_onePutInOpensAnother() throws Exception {
    slot.insert();
    try (Socket card = reader.accept()) {
      assertThat(ask(card, "04")).isNotEmpty();
      slot.remove();
      assertThat(card.getInputStream().read()).isEqualTo(-1);
    }
    slot.insert();
    try (Socket card = reader.accept()) {
      assertThat(ask(card, "04")).isNotEmpty();
    }
  }

  @Test
  void aReaderThatWentAwayIsSoughtAgain() throws Exception {
    slot.insert();
    reader.accept().close();
    try (Socket card = reader.accept()) {
      assertThat(ask(card, "04")).isNotEmpty();
    }
  }

  @Test
  void powerLostInTheMiddleClosesTheConnection() throws Exception {
    slot.insert();
    try (Socket card = reader.accept()) {
      ask(card, "00A4040C0AD392F000260100000001");
      slot.disturb(new Disturbance(Duration.ZERO, 0));
      tell(card, "002000980431323334");
      assertThat(card.getInputStream().read()).isEqualTo(-1);
      assertThat(slot.isInserted()).isFalse();
    }
  }
}
