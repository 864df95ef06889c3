package dev.daicho.app.command;

import dev.daicho.jpki.breaking.Corpus;
import dev.daicho.jpki.breaking.CorpusFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code daicho pki corpus export}: writes the samples that are wrong in one thing each, their
 * twins, the anchors and {@code corpus.json}.
 *
 * <p>Exit status: 0 written. 2: wrong usage, or the folder cannot be written.
 */
@Command(
    name = "export",
    description = {
      "欠陥を1つずつ持つ証明書・失効リスト・OCSP応答・タイムスタンプ・署名文書と、正しい対、認証局、期待される判定（corpus.json）を書き出す。",
      "Writes certificates, revocation lists, OCSP responses, time stamps and signed documents with"
          + " one defect each, their good twins, the authorities, and what is to be said of each"
          + " (corpus.json)."
    },
    exitCodeListHeading = "%n終了状態 / Exit status:%n",
    exitCodeList = {
      "0:書き出した。Written.",
      "2:使い方の誤り、または書き出せないフォルダ。Wrong usage, or the folder cannot be written."
    },
    footerHeading = "%n例 / Example:%n",
    footer = {
      "  daicho pki corpus export corpus --at 2026-04-01 --seed 1",
      "  daicho verify corpus/bad/certificate-expired.cer --anchor corpus/anchors \\",
      "                --crl corpus/good/signing.crl --at 2026-04-01 --explain"
    })
public final class PkiCorpusExport implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Parameters(paramLabel = "DIR", description = "書き出すフォルダ。The folder, made when it is not there.")
  @SuppressWarnings("NullAway.Init") // required, so set by picocli
  private Path folder;

  @Option(
      names = "--at",
      paramLabel = "TIME",
      converter = Moments.class,
      defaultValue = "2026-04-01",
      description =
          "検証される時点（日付なら日本時間9時）。When everything is verified: an instant, or a date, at 9:00 in"
              + " Japan (default: ${DEFAULT-VALUE}).")
  @SuppressWarnings("NullAway.Init") // has a default, so set by picocli
  private Instant at;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description =
          "乱数の種。同じ種は同じ鍵を作る。The same seed makes the same keys (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin HelpOption help = new HelpOption();

  @Override
  public Integer call() {
    Corpus corpus = Corpus.of(at.truncatedTo(ChronoUnit.SECONDS), seed);
    try {
      CorpusFolder.write(corpus, folder);
    } catch (IOException e) {
      spec.commandLine()
          .getErr()
          .println(folder + ": 書き出せません。 / It cannot be written: " + e.getMessage());
      return spec.exitCodeOnInvalidInput();
    }
    spec.commandLine()
        .getOut()
        .println(corpus.samples().size() + "件の見本 / samples, " + folder.resolve("corpus.json"));
    return 0;
  }
}
