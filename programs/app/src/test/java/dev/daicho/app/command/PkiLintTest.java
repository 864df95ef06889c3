package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.jpki.breaking.Corpus;
import dev.daicho.jpki.breaking.CorpusFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PkiLintTest {

  @TempDir static Path folder;

  @BeforeAll
  static void write() throws Exception {
    CorpusFolder.write(Corpus.of(Instant.parse("2026-04-01T00:00:00Z"), 4), folder);
  }

  private static String path(String name) {
    return folder.resolve(name).toString();
  }

  private static CommandRun lint(String... arguments) {
    return CommandRun.of(new PkiGroup(), prepended(arguments));
  }

  private static String[] prepended(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "lint";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return all;
  }

  @Test
  void findsNothingInWhatIsRight() {
    CommandRun run = lint(path("anchors"), path("good"));
    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(run.out().lines())
        .contains(
            path("good/signing.cer") + ": 指摘なし / nothing found",
            path("good/signing.crl") + ": 指摘なし / nothing found");
  }

  @ParameterizedTest
  @CsvSource({
    "key-with-exponent-3.cer, RsaExponent, FIPS 186-5 A.1.1",
    "usage-of-an-authority.cer, CertSignOnlyByAuthority, RFC 5280 4.2.1.3",
    "encoding-cut.cer, Certificate, RFC 5280 4.1",
    "list-cut.crl, RevocationList, RFC 5280 5.1",
  })
  void saysWhichClauseIsBroken(String file, String lint, String clause) {
    CommandRun run = lint(path("anchors"), path("bad/" + file));
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains(path("bad/" + file) + ": " + lint + " [" + clause + "] ");
  }

  @Test
  void withoutItsIssuerItIsNotHeldAgainstTheProfile() {
    CommandRun run = lint(path("bad/issuer-real-name.cer"));
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("without JPKI's profile, since its issuer is not there");
  }

  @Test
  void asJson() {
    CommandRun run = lint(path("anchors"), path("bad/key-with-exponent-3.cer"), "--json");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out().lines())
        .contains(
            "{\"file\":\""
                + path("bad/key-with-exponent-3.cer")
                + "\",\"lint\":\"RsaExponent\",\"document\":\"FIPS 186-5\",\"section\":\"A.1.1\","
                + "\"demand\":{\"ja\":\"RSAの公開指数は65537以上の奇数であること\","
                + "\"en\":\"an RSA exponent is odd and at least 65537\"},\"seen\":\"3\"}");
  }

  @Test
  void nothingToLookAtIsWrongUsage() throws Exception {
    Path text = Files.writeString(folder.resolve("text.txt"), "hello");
    assertThat(lint(text.toString()).exit()).isEqualTo(2);
    assertThat(lint(path("nothing")).exit()).isEqualTo(2);
    assertThat(lint().exit()).isEqualTo(2);
  }
}
