package dev.daicho.card.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.card.CardProfile;
import dev.daicho.card.KeptCard;
import dev.daicho.card.TestOrder;
import dev.daicho.chip.Chip;
import dev.daicho.chip.TestCard;
import dev.daicho.chip.application.FreeSlot;
import dev.daicho.foundation.text.Bilingual;
import dev.daicho.pki.Words;
import dev.daicho.reader.CardCertificate;
import dev.daicho.reader.MyNumberCard;
import dev.daicho.reader.Pin;
import dev.daicho.reader.PinShown;
import dev.daicho.reader.terminal.HttpTerminal;
import dev.daicho.reader.trace.TraceLine;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardReadersTest {

  private static final Words SAID = new Words("壊した", "broken");
  private static final Instant NOW = Instant.parse("2026-11-22T01:02:03Z");

  @TempDir private Path folder;
  private Path file;
  private CardGround ground;
  private CardReaders readers;

  @BeforeEach
  void open() throws IOException {
    file = folder.resolve("hanako.card");
    KeptCard.create(file, TestOrder.hanako(CardProfile.PRESENT));
    CardGround.Holder hanako =
        new CardGround.Holder("hanako", "番号　花子", new Bilingual("見本", "a sample"));
    ground =
        new CardGround(
            () -> List.of(hanako),
            id ->
                id.equals("hanako")
                    ? new CardGround.Given.Kept(file)
                    : new CardGround.Given.NoCard(),
            () -> TestCard.OWN,
            new SecureRandom(),
            () -> NOW);
    readers = new CardReaders(ground);
  }

  @AfterEach
  void close() {
    readers.close();
  }

  private CardReader put() {
    return ((CardReaders.Put.In) readers.put("hanako")).reader();
  }

  private static MyNumberCard card(CardReader reader) {
    return MyNumberCard.at(new HttpTerminal(reader.address()));
  }

  private static List<String> said(CardReader reader) {
    return reader.lines().stream().map(line -> line.said().what().en()).toList();
  }

  @Test
  void itIsPutInOnce_andReachedByHttp() throws IOException {
    assertThat(readers.put("hanako"))
        .asInstanceOf(InstanceOfAssertFactories.type(CardReaders.Put.In.class))
        .matches(CardReaders.Put.In::opened)
        .extracting(CardReaders.Put.In::reader)
        .isSameAs(put());
    assertThat(readers.put("nobody")).isEqualTo(new CardReaders.Put.NoCard());
    CardReader reader = put();
    reader.remove();
    assertThat(reader.isInserted()).isFalse();
    put();
    assertThat(reader.isInserted()).isTrue();
    assertThat(card(reader).triesLeft(Pin.LOGIN)).contains(3);
  }

  @Test
  void whatPassesIsToldInWords_numbered_withoutPins() throws IOException {
    CardReader reader = put();
    card(reader).verify(Pin.LOGIN, "9999");
    assertThat(said(reader).getFirst()).startsWith("VERIFY").contains("authentication PIN");
    assertThat(said(reader).getLast()).isEqualTo("The card is in.");
    assertThat(reader.lines().getFirst().said())
        .extracting(TraceLine::answer)
        .asString()
        .contains("2");
    assertThat(reader.lines())
        .isSortedAccordingTo((a, b) -> Long.compare(b.number(), a.number()))
        .allMatch(line -> line.at().equals(NOW))
        .noneMatch(line -> line.toString().contains("39393939"));
  }

  @Test
  void onlyTheNewestLinesAreKept() throws IOException {
    CardReader reader = put();
    MyNumberCard card = card(reader);
    for (int i = 0; i < 80; i++) {
      card.triesLeft(Pin.LOGIN);
      card.triesLeft(Pin.TEXT);
    }
    assertThat(reader.lines()).hasSize(200);
    assertThat(reader.lines().getLast().number()).isGreaterThan(1);
  }

  @Test
  void othersFindItWhereItIs_andHaveItWhenItWasGivenBack() throws IOException {
    CardReader reader = put();
    CardReaders others = new CardReaders(ground);
    assertThat(others.put("hanako"))
        .isEqualTo(new CardReaders.Put.InUse(Optional.of(reader.address())));
    assertThat(readers.giveBack("hanako")).isTrue();
    assertThat(readers.giveBack("hanako")).isFalse();
    assertThat(readers.of("hanako")).isEmpty();
    assertThat(others.put("hanako")).isInstanceOf(CardReaders.Put.In.class);
    others.close();
    KeptCard.open(file, new Chip(new SecureRandom())).close();
  }

  @Test
  void pinsAreBlocked_andStaySo() throws IOException {
    CardReader reader = put();
    card(reader).verify(Pin.LOGIN, "1234");
    assertThat(reader.breaks(CardBreak.LOGIN_LOCKED, SAID)).isEqualTo(CardReader.Broken.DONE);
    assertThat(said(reader)).startsWith("The card was reset.", "broken");
    assertThat(card(reader).verify(Pin.LOGIN, "1234")).isEqualTo(new PinShown.Blocked());
    reader.breaks(CardBreak.SIGNING_LOCKED, SAID);
    readers.giveBack("hanako");
    assertThat(card(put()).triesLeft(Pin.SIGNING)).contains(0);
  }

  @Test
  void theCertificateIsBroken() throws IOException {
    CardReader reader = put();
    Object before = signing(reader);
    reader.breaks(CardBreak.CERTIFICATE_BIT, SAID);
    assertThat(signing(reader)).isNotEqualTo(before);
    reader.breaks(CardBreak.WRONG_CERTIFICATE, SAID);
    assertThat(signing(reader)).isEqualTo(card(reader).certificate(CardCertificate.LOGIN).value());
  }

  private static Object signing(CardReader reader) throws IOException {
    MyNumberCard card = card(reader);
    card.verify(Pin.SIGNING, "ABC123");
    return card.certificate(CardCertificate.SIGNING).value();
  }

  @Test
  void aCardWithoutASigningCertificateCannotHaveItBroken() throws IOException {
    readers.giveBack("hanako");
    KeptCard.create(file, TestOrder.hanako(CardProfile.FACE_AUTHENTICATION));
    assertThat(put().breaks(CardBreak.CERTIFICATE_BIT, SAID))
        .isEqualTo(CardReader.Broken.NOT_THERE);
  }

  @Test
  void itIsACopy_andFull() {
    CardReader reader = put();
    int keys = reader.memory().folders().size();
    reader.breaks(CardBreak.CLONED, SAID);
    reader.breaks(CardBreak.FREE_AREA_FULL, SAID);
    assertThat(reader.memory().free()).isZero();
    assertThat(reader.memory().folders()).hasSize(keys + 1);
    assertThat(reader.memory().named(FreeSlot.STAFF_CARD.application().name())).isPresent();
  }

  @Test
  void powerIsLostInTheNextCommand_once() throws IOException {
    CardReader reader = put();
    reader.breaks(CardBreak.POWER_LOST_AFTER, SAID);
    assertThat(reader.isTearing()).isTrue();
    assertThatThrownBy(() -> card(reader).record()).isInstanceOf(IOException.class);
    assertThat(reader.isInserted()).isFalse();
    assertThat(reader.isTearing()).isFalse();
    reader.insert();
    assertThat(card(reader).triesLeft(Pin.LOGIN)).contains(3);
  }

  @Test
  void answersAreLate() throws IOException {
    CardReader reader = put();
    reader.delay(Duration.ofMillis(150));
    long before = System.nanoTime();
    card(reader).record();
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(300));
    assertThat(reader.latency()).isEqualTo(Duration.ofMillis(150));
  }

  @Test
  void aVirtualReaderHasIt_untilThatIsStopped() throws IOException {
    try (ServerSocket vpcd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      readers =
          new CardReaders(
              ground, new InetSocketAddress(vpcd.getInetAddress(), vpcd.getLocalPort()));
      CardReader reader = put();
      assertThat(reader.pcsc()).isEqualTo(CardReader.Pcsc.OFF);
      readers.startPcsc("hanako");
      try (Socket socket = vpcd.accept()) {
        DataOutputStream out = new DataOutputStream(socket.getOutputStream());
        out.write(new byte[] {0, 1, 4});
        out.flush();
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] answer = new byte[in.readUnsignedShort()];
        in.readFully(answer);
        assertThat(answer).startsWith(0x3B);
        assertThat(reader.pcsc()).isEqualTo(CardReader.Pcsc.CONNECTED);
        reader.stopPcsc();
        assertThat(in.read()).isEqualTo(-1);
        assertThat(reader.pcsc()).isEqualTo(CardReader.Pcsc.OFF);
      }
    }
  }
}
