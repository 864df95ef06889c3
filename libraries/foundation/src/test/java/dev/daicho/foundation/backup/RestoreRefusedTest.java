package dev.daicho.foundation.backup;

import static dev.daicho.foundation.TestKeepers.ALPHA;
import static dev.daicho.foundation.backup.SmallTown.KEEPERS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the way of a restore is told, and nothing is made. */
class RestoreRefusedTest extends OnABackedUpTown {

  RestoreRefusedTest(@TempDir Path kept) {
    super(kept);
  }

  @Test
  void aHomeThatIsNotEmptyIsLeftAlone() throws IOException {
    Files.createDirectories(home);
    Files.writeString(home.resolve("letter"), "mine");
    assertThat(restore(file))
        .isInstanceOfSatisfying(
            Restore.Result.Refused.class,
            refused -> {
              assertThat(refused.why().ja()).contains("空ではありません");
              assertThat(refused.why().en()).contains("is not empty");
            });
    assertThat(home.resolve("letter")).hasContent("mine");
    assertThat(schemas()).isEmpty();
  }

  @Test
  void aDatabaseWithATownIsLeftAlone() {
    done();
    Path other = folder.resolve("other");
    assertThat(new Restore(KEEPERS, SmallTown.ground(TARGET)).from(file, other, (k, t, r) -> {}))
        .isInstanceOfSatisfying(
            Restore.Result.Refused.class,
            refused -> {
              assertThat(refused.why().ja()).contains("既に町があります（alpha, beta）");
              assertThat(refused.why().en())
                  .contains("a town in the database already (alpha, beta)");
            });
    assertThat(other).doesNotExist();
    try (SmallTown restored = SmallTown.open(home, TARGET)) {
      assertThat(restored.contents()).isEqualTo(source.contents());
    }
  }

  @Test
  void aBackupOfANewerBuildIsRefusedByName() throws IOException {
    refused(
        Rewritten.manifest(
            file, "form.daicho", m -> m.put("format", 9).put("build", "7.0.0"), e -> {}),
        "新しい版の台帳 7.0.0",
        "a newer build of Daicho, 7.0.0, in form 9");
    refused(
        Rewritten.manifest(
            file,
            "schema.daicho",
            m -> {
              m.put("build", "7.0.0");
              ((ArrayNode) m.required("keepers").get(1).required("migrations"))
                  .addObject()
                  .put("version", "0777")
                  .put("description", "gardens")
                  .put("checksum", 1);
            },
            e -> {}),
        "新しい版の台帳 7.0.0 が作ったもので、beta の版 0777",
        "7.0.0: this build does not know version 0777 of the keeper beta");
    assertThat(restore(file, ALPHA))
        .isInstanceOfSatisfying(
            Restore.Result.Refused.class,
            refused ->
                assertThat(refused.why().en())
                    .contains("with a keeper that this build does not know: beta"));
    nothingIsLeft();
  }

  @Test
  void tablesMadeOtherwiseAreRefusedAndNothingIsLeft() throws IOException {
    refused(
        Rewritten.manifest(
            file,
            "text.daicho",
            m ->
                ((ObjectNode) m.required("keepers").get(0).required("migrations").get(0))
                    .put("checksum", 1),
            e -> {}),
        "同じ版でも作りが違います",
        "the tables of the keeper alpha are made otherwise");
  }

  @Test
  void anotherSecretIsRefusedAndNothingIsLeft() throws IOException {
    refused(
        Rewritten.manifest(
            file,
            "secret.daicho",
            m -> ((ObjectNode) m.required("secrets").get(0)).put("sha256", "0".repeat(64)),
            e -> {}),
        "秘密 things/key",
        "the secret things/key is another");
  }

  @Test
  void aFileThatIsNoneOfATownIsNotWritten() throws IOException {
    byte[] evil = {1};
    for (String name :
        List.of(
            "secrets/../../evil/1",
            "secrets/database/owner/1",
            "running",
            "postgres/pg_hba.conf")) {
      refused(
          Rewritten.manifest(
              file,
              "strange.daicho",
              m ->
                  ((ArrayNode) m.required("files"))
                      .addObject()
                      .put("name", name)
                      .put("bytes", 1)
                      .put("sha256", Measured.sha256(evil)),
              entries -> entries.put("home/" + name, evil)),
          "町のものではない",
          "none of a town (" + name + ")");
    }
    assertThat(folder.resolve("evil")).doesNotExist();
  }
}
