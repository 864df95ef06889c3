package dev.daicho.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.Chip;
import dev.daicho.chip.TestCard;
import dev.daicho.chip.front.Passed;
import dev.daicho.chip.front.PcscDaemon;
import dev.daicho.chip.front.Slot;
import dev.daicho.chip.front.VpcdFront;
import dev.daicho.pki.Stranger;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.bouncycastle.asn1.x509.Certificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenSC, which was written for real cards, works with ours through a virtual PC/SC reader. */
class OpenScTest {

  private static final Certificate SIGNING = TestOrder.SIGNING.certificate();
  private static final Certificate LOGIN = TestOrder.LOGIN.certificate();

  @TempDir private static Path shared;
  private static PcscDaemon daemon;

  @TempDir private Path folder;
  private final Map<String, Stranger> tools = new HashMap<>();
  private final List<String> passed = Collections.synchronizedList(new ArrayList<>());
  private final Slot slot =
      new Slot(
          new Chip(new SplittableRandom(3)), TestOrder.hanako(CardProfile.PRESENT), memory -> {});
  private VpcdFront front;

  @BeforeAll
  static void startReader() throws Exception {
    new Stranger(shared, List.of("opensc-tool"), "--version");
    daemon = PcscDaemon.start(shared);
  }

  @AfterAll
  static void stopReader() {
    daemon.close();
  }

  @BeforeEach
  void insert() throws Exception {
    slot.watch(one -> {
      if (one instanceof Passed.Exchange(var command, var response)) {
        passed.add(command.toHex());
      }
    });
    front =
        VpcdFront.start(
            slot, new InetSocketAddress(InetAddress.getLoopbackAddress(), VpcdFront.USUAL_PORT));
    slot.insert();
    awaitCard(true);
  }

  @AfterEach
  void remove() throws Exception {
    slot.remove();
    front.close();
    awaitCard(false);
  }

  private Stranger.Said run(String command, String... arguments) throws IOException {
    Stranger tool = tools.get(command);
    if (tool == null) {
      tool = new Stranger(folder, List.of(command), "--help");
      tools.put(command, tool);
    }
    return tool.run(arguments);
  }

  /** The reader polls for cards. */
  private void awaitCard(boolean there) throws Exception {
    for (int tries = 0; tries < 100; tries++) {
      boolean seen =
          run("opensc-tool", "-l").words().lines().anyMatch(line -> line.matches("0 +Yes.*"));
      if (seen == there) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError(run("opensc-tool", "-l").words());
  }

  private Stranger.Said pkcs11(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("--module", daemon.module().toString()));
    all.addAll(List.of(arguments));
    return run("pkcs11-tool", all.toArray(new String[0]));
  }

  @Test
  void itKnowsTheCard() throws Exception {
    assertThat(run("opensc-tool", "-a").words()).contains("3b:e0:00:ff:81:31:fe:45:14");
    assertThat(run("opensc-tool", "-n").words().toLowerCase(Locale.ROOT)).contains("jpki");
    Stranger.Said dump = run("pkcs15-tool", "--dump");
    assertThat(dump.exit()).as(dump.words()).isZero();
    assertThat(dump.words())
        .contains("PKCS#15 Card [JPKI]", "User Authentication PIN", "Digital Signature PIN")
        .contains("Tries left     : 3", "Tries left     : 5");
  }

  @Test
  void certificatesAreRead_oneOfThemAfterThePasswordOnly() throws Exception {
    Stranger openssl = Stranger.openssl(folder);
    openssl.lay("login.pem", LOGIN);
    openssl.lay("signing.pem", SIGNING);
    openssl.lay("authority.pem", TestOrder.AUTHORITY.own());
    assertThat(read("1")).isEqualTo(pem("login.pem"));
    assertThat(read("3")).isEqualTo(pem("authority.pem"));
    assertThat(read("4")).isEqualTo(pem("authority.pem"));
    assertThat(run("pkcs15-tool", "--read-certificate", "2").exit()).isNotZero();
    assertThat(read("2", "--verify-pin", "--auth-id", "2", "--pin", TestCard.SIGNING_PASSWORD))
        .isEqualTo(pem("signing.pem"));
  }

  private String read(String id, String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of("--read-certificate", id, "-o", id + ".pem"));
    all.addAll(List.of(more));
    Stranger.Said said = run("pkcs15-tool", all.toArray(new String[0]));
    assertThat(said.exit()).as(said.words()).isZero();
    return pem(id + ".pem");
  }

  private String pem(String file) throws IOException {
    return Files.readString(folder.resolve(file)).strip();
  }

  @Test
  void bothKeysSign() throws Exception {
    Files.writeString(folder.resolve("message"), "台帳");
    sign("0", TestCard.LOGIN_PIN, "01", LOGIN);
    sign("1", TestCard.SIGNING_PASSWORD, "02", SIGNING);
  }

  private void sign(String slotIndex, String pin, String id, Certificate certificate)
      throws Exception {
    Stranger.Said said =
        pkcs11(
            "--slot-index",
            slotIndex,
            "--login",
            "--pin",
            pin,
            "--sign",
            "--mechanism",
            "SHA256-RSA-PKCS",
            "--id",
            id,
            "-i",
            "message",
            "-o",
            "signature");
    assertThat(said.exit()).as(said.words()).isZero();
    Stranger openssl = Stranger.openssl(folder);
    openssl.lay("signer.pem", certificate);
    Files.writeString(
        folder.resolve("key.pem"),
        openssl.run("x509", "-in", "signer.pem", "-pubkey", "-noout").words());
    assertThat(
            openssl
                .run("dgst", "-sha256", "-verify", "key.pem", "-signature", "signature", "message")
                .words())
        .contains("Verified OK");
    Files.writeString(folder.resolve("other"), "台帖");
    assertThat(
            openssl
                .run("dgst", "-sha256", "-verify", "key.pem", "-signature", "signature", "other")
                .exit())
        .isNotZero();
  }

  @Test
  void aWrongPinCountsDownUntilItIsBlocked() throws Exception {
    for (int left = 2; left >= 0; left--) {
      assertThat(verify("9999").exit()).isNotZero();
      assertThat(run("pkcs15-tool", "--dump").words()).contains("Tries left     : " + left);
    }
    Stranger.Said right = verify(TestCard.LOGIN_PIN);
    assertThat(right.exit()).isNotZero();
    assertThat(right.words()).as("its words for 6984").contains("Reference data not usable");
  }

  private Stranger.Said verify(String pin) throws IOException {
    return run("pkcs15-tool", "--verify-pin", "--auth-id", "1", "--pin", pin);
  }

  @Test
  void aCardCanBeTakenOutAndPutInAgain() throws Exception {
    slot.remove();
    awaitCard(false);
    assertThat(run("pkcs15-tool", "--dump").exit()).isNotZero();
    slot.insert();
    awaitCard(true);
    assertThat(run("pkcs15-tool", "--dump").exit()).isZero();
  }

  /** As it was captured from OpenSC 0.23.0 with another card. */
  @Test
  void theCommandsAreThoseThatARealCardGets() throws Exception {
    run("pkcs15-tool", "--read-certificate", "1");
    int length = LOGIN.getEncoded().length;
    List<String> reading = new ArrayList<>(List.of("00A4020C02000A", "00B0000004"));
    for (int offset = 0; offset < length; offset += 256) {
      reading.add("00B0%04X%02X".formatted(offset, Math.min(256, length - offset) & 0xFF));
    }
    assertThat(passed).containsSubsequence(reading);

    passed.clear();
    Files.writeString(folder.resolve("message"), "台帳");
    pkcs11(
        "--slot-index",
        "1",
        "--login",
        "--pin",
        TestCard.SIGNING_PASSWORD,
        "--sign",
        "--mechanism",
        "SHA256-RSA-PKCS",
        "--id",
        "02",
        "-i",
        "message",
        "-o",
        "signature");
    List<String> ends =
        passed.stream().map(one -> one.startsWith("802A") ? one.substring(0, 48) : one).toList();
    assertThat(ends)
        .containsSubsequence(
            "00A4020C02001B",
            "0020008006" + TestCard.ascii(TestCard.SIGNING_PASSWORD).toHex(),
            "00A4020C02001A",
            "802A008033" + "3031300D060960864801650304020105000420");
  }
}
