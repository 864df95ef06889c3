package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.breaking.Corpus;
import dev.daicho.jpki.breaking.CorpusFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

  private static final Instant AT = Instant.parse("2026-04-01T00:00:00Z");

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws Exception {
    CorpusFolder.write(Corpus.of(AT, 3), folder);
  }

  private static String path(String name) {
    return folder.resolve(name).toString();
  }

  /** By a clock that shows the corpus' time, in a home without anchors. */
  private static CommandRun verify(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.addAll(List.of("--home", path("nowhere")));
    return CommandRun.of(new VerifyCommand(() -> AT), all.toArray(String[]::new));
  }

  @Test
  void aLineForEachFileAndTheWorstOfThemAsStatus() {
    CommandRun both =
        verify(
            path("good/signing.cer"),
            path("bad/certificate-expired.cer"),
            "--anchor",
            path("anchors"),
            "--crl",
            path("good/signing.crl"));
    assertThat(both.exit()).isEqualTo(1);
    assertThat(both.out().lines())
        .containsExactly(
            path("good/signing.cer") + ": 有効 / accepted (電子証明書 / certificate)",
            path("bad/certificate-expired.cer")
                + ": 無効 / refused (電子証明書 / certificate) NotExpired [RFC 5280 6.1.3 (a)(2)]"
                + " 有効期間が満了しています。 / It has expired.");
  }

  @Test
  void withoutAStatusItIsUndecidedUnlessNoneIsAskedFor() {
    String[] usual = {path("good/signing.cer"), "--anchor", path("anchors/both.pem")};
    CommandRun undecided = verify(usual);
    assertThat(undecided.exit()).isEqualTo(3);
    assertThat(undecided.out()).contains("判定不能 / undecided", "StatusGiven");
    assertThat(verify(usual[0], usual[1], usual[2], "--no-status").exit()).isZero();
    assertThat(verify(usual[0], usual[1], usual[2], "--ocsp", path("good/signing.ocsp")).exit())
        .isZero();
  }

  @Test
  void everyCheckInItsOrderInBothLanguages() {
    CommandRun run =
        verify(
            path("good/document.pdf"),
            "--anchor",
            path("anchors"),
            "--crl",
            path("good/signing.crl"),
            "--explain");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .containsSubsequence(
            ": 有効 / accepted (PDF)\n",
            " 1. 合格 / passed  Format [",
            "合格 / passed  ByteRange [ISO 32000-2 12.8.1] ",
            "合格 / passed  SignatureValue [",
            "合格 / passed  SignedByIssuer [",
            "合格 / passed  NotRevokedByList [");
  }

  @Test
  void whatALoginCertificateMayNotBeUsedFor() {
    String[] login = {
      path("good/login.cer"), "--anchor", path("anchors"), "--crl", path("good/login.crl")
    };
    assertThat(verify(login).exit()).isZero();
    assertThat(verify(login[0], login[1], login[2], login[3], login[4], "--for", "LOGIN").exit())
        .isZero();
    assertThat(verify(login[0], login[1], login[2], login[3], login[4], "--for", "SIGNING").out())
        .contains("PolicyAccepted");
  }

  @Test
  void anotherTimeIsAnotherVerdict() {
    String[] usual = {path("good/signing.cer"), "--anchor", path("anchors"), "--no-status", "--at"};
    assertThat(verify(usual[0], usual[1], usual[2], usual[3], usual[4], "2026-04-01").exit())
        .isZero();
    assertThat(verify(usual[0], usual[1], usual[2], usual[3], usual[4], "2031-01-01").exit())
        .isEqualTo(1);
    CommandRun wrong = verify(usual[0], usual[1], usual[2], usual[3], usual[4], "yesterday");
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("neither an instant");
  }

  @Test
  void theHomesAnchorsWhenNoneAreGiven() throws Exception {
    Path home = folder.resolve("home");
    Files.createDirectories(home.resolve("pki"));
    Files.copy(folder.resolve("anchors/both.pem"), home.resolve("pki/ca.pem"));
    Files.writeString(home.resolve("pki/notes.txt"), "not a certificate");
    String file = path("good/signing.cer");
    assertThat(
            CommandRun.of(new VerifyCommand(() -> AT), file, "--no-status", "--home", "" + home)
                .exit())
        .isZero();
    CommandRun none = verify(file, "--no-status");
    assertThat(none.exit()).isEqualTo(1);
    assertThat(none.out()).contains("IssuerNamed");
  }

  @Test
  void realAuthoritiesAreNotBelieved() throws Exception {
    // Whoever names itself so is refused; here that is the sample that does.
    CommandRun real = verify(path("bad/issuer-real-name.cer"), "--anchor", path("anchors"));
    assertThat(real.exit()).isEqualTo(1);
    assertThat(real.out()).contains("NotTheRealName");
    Path root = Files.write(folder.resolve("real.cer"), RealName.root());
    CommandRun anchor = verify(path("good/signing.cer"), "--anchor", root.toString());
    assertThat(anchor.exit()).isEqualTo(2);
    assertThat(anchor.err()).contains("実在のJPKI", "NotTheRealName", "article 17");
  }

  @Test
  void whatCannotBeReadOrIsNothingKnown() throws Exception {
    Path text = Files.writeString(folder.resolve("text.txt"), "hello");
    CommandRun unknown = verify(text.toString(), path("nothing.cer"), "--json");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.out().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("\"error\":{"));
    for (String option : List.of("--anchor", "--crl", "--ocsp", "--content")) {
      assertThat(verify(path("good/signing.cer"), option, path("nothing")).exit())
          .as(option)
          .isEqualTo(2);
    }
    assertThat(verify(path("good/signing.cer"), "--anchor", text.toString()).exit()).isEqualTo(2);
    assertThat(verify(path("good/signing.cer"), "--nonce", "xyz").exit()).isEqualTo(2);
    assertThat(verify().exit()).isEqualTo(2);
  }

  @Test
  void aListInPemToo() throws Exception {
    byte[] der = Files.readAllBytes(folder.resolve("good/signing.crl"));
    Path pem =
        Files.writeString(
            folder.resolve("list.pem"),
            "-----BEGIN X509 CRL-----\n"
                + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END X509 CRL-----\n");
    assertThat(
            verify(path("good/signing.cer"), "--anchor", path("anchors"), "--crl", "" + pem).exit())
        .isZero();
    assertThat(verify(pem.toString(), "--anchor", path("anchors")).out())
        .contains("有効 / accepted (失効リスト / revocation list)");
  }

  @Test
  void helpSaysWhatTheStatusMeans() {
    CommandRun help = verify("--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("判定できない", "--explain", "daicho pki corpus export");
  }
}
