package dev.daicho.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.CertifiedCard;
import dev.daicho.chip.Chip;
import dev.daicho.chip.TestCard;
import dev.daicho.chip.front.PcscDaemon;
import dev.daicho.chip.front.Slot;
import dev.daicho.chip.front.VpcdFront;
import dev.daicho.reader.terminal.PcscTerminal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through the machine's own PC/SC, as a real card would be read. */
class PcscTerminalTest {

  @TempDir private Path folder;

  @Test
  void aCardInAReaderOfTheMachineIsReadAndSigns() throws Exception {
    Slot slot = new Slot(new Chip(new SplittableRandom(3)), CertifiedCard.memory(), memory -> {});
    try (PcscDaemon daemon = PcscDaemon.start(folder);
        VpcdFront front =
            VpcdFront.start(
                slot,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), VpcdFront.USUAL_PORT))) {
      assertThat(daemon.module()).isNotNull();
      slot.insert();
      try (MyNumberCard card = MyNumberCard.at(opened())) {
        card.verify(Pin.TEXT, TestCard.TEXT_PIN);
        assertThat(card.attributes().value()).contains(CertifiedCard.ATTRIBUTES);
        card.verify(Pin.LOGIN, TestCard.LOGIN_PIN);
        assertThat(
                card.signer(CardCertificate.LOGIN)
                    .value()
                    .orElseThrow()
                    .key()
                    .sign("台帳".getBytes(StandardCharsets.UTF_8)))
            .hasSize(256);
      }
      assertThat(front.isConnected()).isTrue();
    }
  }

  /** The reader polls for cards. */
  private static PcscTerminal opened() throws Exception {
    IOException last = new IOException("never tried");
    for (int tries = 0; tries < 100; tries++) {
      try {
        return PcscTerminal.open();
      } catch (IOException e) {
        last = e;
        Thread.sleep(100);
      }
    }
    throw last;
  }
}
