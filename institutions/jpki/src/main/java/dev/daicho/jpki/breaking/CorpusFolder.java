package dev.daicho.jpki.breaking;

import dev.daicho.pki.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The corpus as a folder: {@code anchors}, {@code good}, {@code bad}, and {@code corpus.json} that
 * says what is what. All paths in it are below the folder; its names do not change.
 */
public final class CorpusFolder {

  /** The file that says what is what. */
  public static final String INDEX = "corpus.json";

  private static final int VERSION = 1;
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private CorpusFolder() {}

  /** What a file is to be verified with. */
  record With(
      String file,
      List<String> anchors,
      List<String> crl,
      List<String> ocsp,
      @Nullable String nonce,
      @Nullable String content,
      String at,
      @Nullable String purpose) {}

  /**
   * How openssl looks at it.
   *
   * @param sample what is typed for the sample; null when openssl does not look at that
   * @param twin what is typed for the twin
   * @param says what it says of the twin, and not of the sample; when empty, it ends with status 0
   *     for the twin and another one for the sample
   * @param why none looks at it; null when one does
   */
  record OpenSsl(
      @Nullable String sample, @Nullable String twin, List<String> says, @Nullable Words why) {}

  /** Of one sample. */
  record Entry(
      String id,
      String kind,
      String file,
      String twin,
      Words defect,
      With verify,
      With verifyTwin,
      Expected expected,
      OpenSsl openssl) {}

  /** Writes it into a folder that is made when it is not there; what is in the way is replaced. */
  public static void write(Corpus corpus, Path folder) throws IOException {
    for (Piece piece : corpus.files()) {
      Path file = folder.resolve(piece.path());
      Files.createDirectories(Optional.ofNullable(file.getParent()).orElse(folder));
      Files.write(file, piece.bytes());
    }
    Files.writeString(folder.resolve(INDEX), index(corpus));
  }

  /** What {@link #INDEX} says: what is what, in JSON. */
  public static String index(Corpus corpus) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("version", VERSION);
    whole.put("at", corpus.at().toString());
    whole.put("samples", corpus.samples().stream().map(CorpusFolder::entry).toList());
    return JSON.writeValueAsString(whole) + "\n";
  }

  private static Entry entry(Sample sample) {
    return new Entry(
        sample.id(),
        sample.kind().name(),
        sample.bad().file().path(),
        sample.good().file().path(),
        sample.defect(),
        with(sample, sample.bad()),
        with(sample, sample.good()),
        sample.expected(),
        openssl(sample));
  }

  private static With with(Sample sample, Case one) {
    return new With(
        one.file().path(),
        List.of(SampleTown.SIGNING_ANCHOR, SampleTown.AUTHENTICATION_ANCHOR),
        one.lists().stream().map(Piece::path).toList(),
        one.answers().stream().map(Piece::path).toList(),
        one.nonce().orElse(null),
        one.content().map(Piece::path).orElse(null),
        sample.at().toString(),
        sample.purpose().isEmpty() ? null : sample.purpose());
  }

  private static OpenSsl openssl(Sample sample) {
    OpenSslJudges judges = sample.openssl();
    return new OpenSsl(
        typed(judges.arguments(sample.bad(), sample.at())),
        typed(judges.arguments(sample.good(), sample.at())),
        judges.saysWhenItAccepts(),
        judges.why().orElse(null));
  }

  private static @Nullable String typed(List<String> arguments) {
    return arguments.isEmpty() ? null : "openssl " + String.join(" ", arguments);
  }
}
