package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.app.Main;
import dev.daicho.chip.front.PcscDaemon;
import dev.daicho.pki.Stranger;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hanako's card by the commands, in a town that the first of them makes. */
class CardCommandsTest {

  private static final int PATIENCE = 120;

  @TempDir private static Path home;
  @TempDir private Path folder;

  private static CommandRun run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    List<String> all = new ArrayList<>(List.of("card"));
    all.addAll(List.of(args));
    all.addAll(List.of("--home", home.toString()));
    int exit =
        Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
            .execute(all.toArray(String[]::new));
    return new CommandRun(exit, out.toString(), err.toString());
  }

  private static CommandRun done(String... args) {
    CommandRun run = run(args);
    assertThat(run.exit()).as(run.err() + run.out()).isZero();
    return run;
  }

  @Test
  void theFaceAndWhatIsInTheChip() throws Exception {
    CommandRun shown = done("show", "--persona", "hanako");
    assertThat(shown.out())
        .contains("見本 TEST", "番号　花子", "栃木県宇都宮市", "宇都宮市", "正しい / holds")
        .containsPattern("利用者証明用 authentication +[0-9-]+〜")
        .contains("5/5 ", "3/3 ");
    assertThat(done("attributes", "--persona", "hanako", "--json").out())
        .contains("\"name\":\"番号　花子\"", "\"sex\":\"FEMALE\"", "\"vouched\":true");
    assertThat(done("number", "--persona", "hanako").out().strip()).matches("[0-9]{12}");
    Path picture = folder.resolve("hanako.png");
    done("photo", "--persona", "hanako", "--out", picture.toString());
    assertThat(ImageIO.read(picture.toFile()).getHeight()).isEqualTo(200);
    assertThat(run("photo", "--persona", "hanako", "--out", "x.gif").exit()).isEqualTo(1);
  }

  @Test
  void whatTheCardSignsOthersAccept() throws Exception {
    Path text = Files.writeString(folder.resolve("text.txt"), "契約");
    Path pdf = folder.resolve("contract.pdf");
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(pdf.toFile());
    }
    InputStream before = System.in;
    try {
      System.setIn(new ByteArrayInputStream("ABC123\n".getBytes(StandardCharsets.US_ASCII)));
      assertThat(
              done("sign", "--persona", "hanako", "--pin-stdin", text.toString(), pdf.toString())
                  .out()
                  .lines())
          .containsExactly(text + ".p7s", pdf + ".p7s", folder.resolve("contract.signed.pdf") + "");
    } finally {
      System.setIn(before);
    }
    Stranger openssl = Stranger.openssl(folder);
    openssl.lay("ca.cer", Files.readAllBytes(home.resolve("pki/signing.cer")));
    openssl.run("x509", "-inform", "DER", "-in", "ca.cer", "-out", "ca.pem");
    Stranger.Said said =
        openssl.run(
            "cms",
            "-verify",
            "-inform",
            "DER",
            "-in",
            "text.txt.p7s",
            "-content",
            "text.txt",
            "-binary",
            "-CAfile",
            "ca.pem",
            "-purpose",
            "any",
            "-out",
            "seen.txt");
    assertThat(said.exit()).as(said.words()).isZero();
    assertThat(Stranger.pdfsig(folder).run("-nocert", "contract.signed.pdf").words())
        .contains("Signature is Valid.");
    for (List<String> files :
        List.of(
            List.of(text + ".p7s", "--content", text.toString()),
            List.of(folder.resolve("contract.signed.pdf").toString()))) {
      List<String> args = new ArrayList<>(files);
      args.addAll(List.of("--no-status", "--home", home.toString()));
      CommandRun verified = CommandRun.of(new VerifyCommand(), args.toArray(String[]::new));
      assertThat(verified.exit()).as(verified.out()).isZero();
    }
    done("sign", "--persona", "hanako", "--key", "login", "--around", text.toString());
    assertThat(run("sign", "--persona", "mirai", text.toString()).err())
        .contains("暗証番号を --pin か --pin-stdin で");
  }

  @Test
  void aSmallLetterIsNotSent_andAWrongPinIsCounted_andBlocks() {
    CommandRun small = run("pin", "--persona", "wataru", "--which", "signing", "--pin", "abc123");
    assertThat(small.exit()).isEqualTo(1);
    assertThat(small.err()).contains("Letters are capitals", "tries left: 5");
    for (int left = 2; left >= 0; left--) {
      CommandRun wrong = run("pin", "--persona", "wataru", "--which", "login", "--pin", "0000");
      assertThat(wrong.exit()).isEqualTo(1);
      assertThat(wrong.err()).contains("tries left: " + left);
    }
    assertThat(run("pin", "--persona", "wataru", "--which", "login", "--pin", "1234").err())
        .contains("The PIN is blocked");
    assertThat(done("show", "--persona", "wataru").out()).contains("0/3 ", "ロック / blocked");
    done("make", "--persona", "wataru", "--anew");
    done("pin", "--persona", "wataru", "--which", "login");
    done("pin", "--persona", "wataru", "--which", "text", "--pin", "1234", "--new", "9999");
    assertThat(done("number", "--persona", "wataru", "--pin", "9999").out()).isNotBlank();
  }

  @Test
  void aCardAsATextIsACardAgain_withoutKeysItCannotSign() throws Exception {
    Path copy = folder.resolve("copy.card");
    Files.writeString(copy, done("export", "--persona", "satsuki").out());
    assertThat(copy).content().startsWith("# 見本 TEST").doesNotContain("\nkey ");
    assertThat(done("attributes", "--card", copy.toString(), "--pin", "1234").out())
        .contains("𠮷田　皐月");
    Path text = Files.writeString(folder.resolve("text.txt"), "x");
    assertThat(run("sign", "--card", copy.toString(), "--pin", "ABC123", text.toString()).exit())
        .isEqualTo(1);
    Files.writeString(copy, done("export", "--persona", "satsuki", "--keys").out());
    done("sign", "--card", copy.toString(), "--pin", "ABC123", text.toString());
  }

  @Test
  void nobodysCardIsRefused() {
    assertThat(run("show", "--persona", "ume").err()).contains("They have no card.");
    assertThat(run("show", "--persona", "nobody").err()).contains("Nobody is called nobody");
    assertThat(run("show").exit()).isEqualTo(2);
    assertThat(run("show", "--at", "http://127.0.0.1:1", "--pin", "1234").err())
        .contains("The card cannot be used");
  }

  /** One that serves a card until it is closed. */
  private static final class Serving implements AutoCloseable {

    private final StringWriter out = new StringWriter();
    private final Thread thread;

    Serving(String... args) {
      List<String> all = new ArrayList<>(List.of("card", "serve"));
      all.addAll(List.of(args));
      all.addAll(List.of("--home", home.toString()));
      PrintWriter printer = new PrintWriter(out, true);
      thread =
          Thread.ofPlatform()
              .start(() -> Main.commandLine(printer, printer).execute(all.toArray(String[]::new)));
    }

    String awaited(String pattern) throws InterruptedException {
      for (int tries = 0; tries < PATIENCE * 10; tries++) {
        Matcher found = Pattern.compile(pattern).matcher(out.toString());
        if (found.find()) {
          return found.group(found.groupCount());
        }
        Thread.sleep(100);
      }
      throw new AssertionError(pattern + " was not said: " + out);
    }

    @Override
    public void close() {
      thread.interrupt();
      try {
        thread.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static String post(String address, String body) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address))
                  .POST(HttpRequest.BodyPublishers.ofString(body))
                  .build(),
              HttpResponse.BodyHandlers.ofString())
          .body()
          .strip();
    }
  }

  @Test
  void aServedCardIsFoundByOtherCommands_andWhatPassesIsTold() throws Exception {
    try (Serving serving =
        new Serving("--persona", "tsubasa", "--http", "0", "--ws", "0", "--trace")) {
      String address = serving.awaited("ready (http://127.0.0.1:[0-9]+)");
      serving.awaited("ready (ws://127.0.0.1:[0-9]+)");
      assertThat(post(address + "/apdu", "00A4040C0AD392F000260100000001")).isEqualTo("9000");
      serving.awaited("アプリケーションの選択: 公的個人認証AP");
      assertThat(done("number", "--persona", "tsubasa").out().strip()).matches("[0-9]{12}");
      assertThat(done("number", "--at", address, "--pin", "1234").out()).isNotBlank();
      serving.awaited("VERIFY: 0011");
    }
    assertThat(done("number", "--persona", "tsubasa").out()).isNotBlank();
  }

  @Test
  void aCopyLeavesTheCardAsItIs() throws Exception {
    try (Serving serving = new Serving("--persona", "keiko", "--http", "0", "--copy")) {
      String address = serving.awaited("ready (http://127.0.0.1:[0-9]+)");
      assertThat(run("pin", "--at", address, "--which", "login", "--pin", "0000").err())
          .contains("tries left: 2");
    }
    assertThat(run("pin", "--persona", "keiko", "--which", "login", "--pin", "0000").err())
        .contains("tries left: 2");
  }

  /** The recipe of the README: a server that lets in whoever has the card and knows its PIN. */
  @Test
  void sshLetsTheCardIn() throws Exception {
    Stranger keygen = new Stranger(folder, List.of("ssh-keygen"), "-?");
    new Stranger(folder, List.of("/usr/sbin/sshd"), "-?");
    try (PcscDaemon daemon = PcscDaemon.start(folder);
        Serving serving = new Serving("--persona", "hanako", "--vpcd", "--trace")) {
      serving.awaited("ready (vpcd)");
      serving.awaited("(リセット)");
      Path module = daemon.module();
      String keys = keygen.run("-D", module.toString()).words();
      String login =
          keys.lines().filter(line -> line.startsWith("ssh-rsa")).findFirst().orElseThrow();
      Files.writeString(folder.resolve("authorized_keys"), login + "\n");
      assertThat(loggedIn(module, "1234")).contains("welcome hanako");
      assertThat(loggedIn(module, "0000")).doesNotContain("welcome hanako");
      serving.awaited("COMPUTE DIGITAL SIGNATURE: (0017)");
    }
  }

  private String loggedIn(Path module, String pin) throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path hostKey = folder.resolve("host");
    Files.createDirectories(Path.of("/run/sshd"));
    Files.deleteIfExists(hostKey);
    new Stranger(folder, List.of("ssh-keygen"), "-?")
        .run("-q", "-t", "ed25519", "-N", "", "-f", hostKey.toString());
    Path ask = folder.resolve("ask");
    Files.writeString(ask, "#!/bin/sh\necho " + pin + "\n");
    Files.setPosixFilePermissions(ask, PosixFilePermissions.fromString("rwx------"));
    Process server =
        new ProcessBuilder(
                "/usr/sbin/sshd",
                "-D",
                "-e",
                "-f",
                "/dev/null",
                "-h",
                hostKey.toString(),
                "-p",
                "" + port,
                "-o",
                "ListenAddress=127.0.0.1",
                "-o",
                "StrictModes=no",
                "-o",
                "PasswordAuthentication=no",
                "-o",
                "KbdInteractiveAuthentication=no",
                "-o",
                "AuthorizedKeysFile=" + folder.resolve("authorized_keys"))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("sshd.log").toFile())
            .start();
    try {
      ProcessBuilder client =
          new ProcessBuilder(
              "ssh",
              "-F",
              "none",
              "-I",
              module.toString(),
              "-p",
              "" + port,
              "-o",
              "StrictHostKeyChecking=no",
              "-o",
              "UserKnownHostsFile=/dev/null",
              "-o",
              "IdentityFile=none",
              "-o",
              "ConnectionAttempts=50",
              "-o",
              "NumberOfPasswordPrompts=1",
              System.getProperty("user.name") + "@127.0.0.1",
              "echo welcome hanako");
      client.environment().put("SSH_ASKPASS", ask.toString());
      client.environment().put("SSH_ASKPASS_REQUIRE", "force");
      client.redirectErrorStream(true);
      client.redirectOutput(folder.resolve("ssh.log").toFile());
      Process ssh = client.start();
      if (!ssh.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        ssh.destroyForcibly();
      }
      return Files.readString(folder.resolve("ssh.log"));
    } finally {
      server.destroy();
      server.waitFor();
    }
  }
}
