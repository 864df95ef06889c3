package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The corpus is written, and {@code verify} says of each what {@code corpus.json} says. */
class PkiCorpusExportTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @TempDir static Path folder;
  private static CommandRun export = new CommandRun(-1, "", "");

  @BeforeAll
  static void write() {
    export =
        CommandRun.of(
            new PkiCorpusExport(), folder.toString(), "--at", "2027-10-01", "--seed", "7");
  }

  /** An entry that shows itself by its name alone. */
  record Entry(JsonNode json) {
    @Override
    public String toString() {
      return json.get("id").asString();
    }
  }

  static Stream<Entry> samples() throws Exception {
    JsonNode corpus = JSON.readTree(Files.readString(folder.resolve("corpus.json")));
    return StreamSupport.stream(corpus.get("samples").spliterator(), false).map(Entry::new);
  }

  private static CommandRun verify(JsonNode with) {
    List<String> typed = new ArrayList<>();
    typed.add(path(with.get("file")));
    with.get("anchors").forEach(one -> typed.addAll(List.of("--anchor", path(one))));
    with.get("crl").forEach(one -> typed.addAll(List.of("--crl", path(one))));
    with.get("ocsp").forEach(one -> typed.addAll(List.of("--ocsp", path(one))));
    if (!with.get("nonce").isNull()) {
      typed.addAll(List.of("--nonce", with.get("nonce").asString()));
    }
    if (!with.get("content").isNull()) {
      typed.addAll(List.of("--content", path(with.get("content"))));
    }
    typed.addAll(List.of("--at", with.get("at").asString()));
    if (!with.get("purpose").isNull()) {
      typed.addAll(List.of("--for", with.get("purpose").asString().toUpperCase(Locale.ROOT)));
    }
    typed.add("--json");
    return CommandRun.of(new VerifyCommand(), typed.toArray(String[]::new));
  }

  private static String path(JsonNode path) {
    return folder.resolve(path.asString()).toString();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void verifySaysOfEachWhatIsExpected(Entry entry) {
    JsonNode expected = entry.json().get("expected");
    CommandRun bad = verify(entry.json().get("verify"));
    JsonNode told = JSON.readTree(bad.out());
    assertThat(told.get("verdict")).isEqualTo(expected.get("verdict"));
    for (String part : List.of("check", "document", "section")) {
      assertThat(told.get("decisive").get(part)).isEqualTo(expected.get(part));
    }
    assertThat(bad.exit()).isEqualTo(expected.get("verdict").asString().equals("REFUSED") ? 1 : 3);
    CommandRun twin = verify(entry.json().get("verifyTwin"));
    assertThat(twin.exit()).as(twin.out()).isZero();
    assertThat(JSON.readTree(twin.out()).get("decisive").isNull()).isTrue();
  }

  @Test
  void saysHowManyItHasWritten() throws Exception {
    assertThat(export.exit()).isZero();
    assertThat(export.out()).startsWith(samples().count() + "件の見本 / samples, ");
    for (Entry entry : samples().toList()) {
      JsonNode defect = entry.json().get("defect");
      assertThat(new Words(defect.get("ja").asString(), defect.get("en").asString())).isNotNull();
    }
  }

  @Test
  void aFolderThatCannotBeWrittenIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "x");
    CommandRun refused = CommandRun.of(new PkiCorpusExport(), file.toString());
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("書き出せません。");
  }
}
