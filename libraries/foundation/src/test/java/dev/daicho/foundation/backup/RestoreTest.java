package dev.daicho.foundation.backup;

import static dev.daicho.foundation.TestKeepers.ALPHA;
import static dev.daicho.foundation.backup.SmallTown.HERE;
import static dev.daicho.foundation.backup.SmallTown.KEEPERS;
import static dev.daicho.foundation.backup.SmallTown.LASTING;
import static dev.daicho.foundation.backup.SmallTown.THERE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.SealedTables;
import dev.daicho.foundation.audit.Sealer;
import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.store.Keeper;
import dev.daicho.foundation.store.SchemaChange;
import dev.daicho.foundation.store.SchemaRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A town with sealed rows, a sealed log and notices under way goes into a file and comes back. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreTest {

  private static final String SOURCE = "backup_source";
  private static final String TARGET = "backup_target";

  private final SmallTown source;
  private final Path file;
  private Path folder = Path.of("");
  private Path home = Path.of("");

  RestoreTest(@TempDir Path kept) {
    SmallTown.dropDatabase(SOURCE);
    SmallTown.makeDatabase(SOURCE);
    source = SmallTown.open(kept.resolve("source"), SOURCE);
    file = kept.resolve("town.daicho");
  }

  @BeforeAll
  void aTownIsBackedUp() {
    // As if it came from a server that has counted its transactions for long.
    source.asOwner("update alpha.transaction_origin set before = 5000000000");
    for (int i = 0; i < 5; i++) {
      source.act(HERE, "h" + i);
      source.act(THERE, "t" + i);
    }
    source.sealer().seal();
    source.carry();
    source.act(HERE, "neither sealed nor carried");
    assertThat(source.backUp(file)).isInstanceOf(Backup.Result.Made.class);
  }

  @AfterAll
  void removeIt() {
    source.close();
    SmallTown.dropDatabase(SOURCE);
  }

  @BeforeEach
  void anEmptyDatabase(@TempDir Path fresh) {
    folder = fresh;
    SmallTown.dropDatabase(TARGET);
    SmallTown.makeDatabase(TARGET);
    home = folder.resolve("home");
  }

  @AfterEach
  void removeThat() {
    SmallTown.dropDatabase(TARGET);
  }

  private Restore.Result restore(Path from, Keeper... keepers) {
    return new Restore(keepers.length == 0 ? KEEPERS : List.of(keepers), SmallTown.ground(TARGET))
        .from(from, home, (keeper, table, rows) -> {});
  }

  private void done() {
    assertThat(restore(file)).isInstanceOf(Restore.Result.Done.class);
  }

  private void refused(Path from, String japanese, String english) {
    assertThat(restore(from))
        .isInstanceOfSatisfying(
            Restore.Result.Refused.class,
            refused -> {
              assertThat(refused.why().ja()).contains(japanese);
              assertThat(refused.why().en()).contains(english);
            });
    nothingIsLeft();
  }

  private void nothingIsLeft() {
    assertThat(home).doesNotExist();
    assertThat(schemas()).isEmpty();
  }

  private List<String> schemas() {
    try (var owner = SmallTown.database(TARGET).asOwner();
        var statement = owner.createStatement();
        var rows =
            statement.executeQuery(
                "select string_agg(nspname, ' ') from pg_namespace where nspname in ('alpha', 'beta')")) {
      rows.next();
      String names = rows.getString(1);
      return names == null ? List.of() : List.of(names.split(" ", -1));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyRowIsThereAgainAndAsSealedAsBefore() {
    done();
    try (SmallTown restored = SmallTown.open(home, TARGET)) {
      Map<String, List<String>> before = source.contents();
      assertThat(restored.contents()).isEqualTo(before);
      assertThat(before.get("alpha.thing")).hasSize(11);
      assertThat(before.get("beta.parcel")).hasSize(10);
      assertThat(SealedTables.faults(restored.keepers, KEEPERS)).isEmpty();
      assertThat(
              restored
                  .keepers
                  .store(ALPHA)
                  .sql()
                  .sql("select key from thing")
                  .query(String.class)
                  .list())
          .as("unsealed")
          .isEmpty();
    }
  }

  @Test
  void theLogIsSoundAndItsHeadsArePublishedAndItGrowsOn() {
    done();
    try (SmallTown restored = SmallTown.open(home, TARGET)) {
      assertThat(restored.sealer().verify()).isEqualTo(source.sealer().verify());
      assertThat(restored.sealer().verify().tail()).isEqualTo(2);
      restored.act(HERE, "later");
      assertThat(restored.sealer().seal()).isEqualTo(3);
      Sealer.Findings after = restored.sealer().verify();
      assertThat(after.faults()).isEmpty();
      assertThat(after.tail()).isZero();
      assertThat(restored.asOwner("select entry::text from alpha.audit_entry order by xact, entry"))
          .as("entries go on in the order of transactions")
          .isSortedAccordingTo((a, b) -> Long.compare(Long.parseLong(a), Long.parseLong(b)))
          .doesNotHaveDuplicates()
          .hasSize(13);
    }
  }

  @Test
  void noticesAreCarriedOnFromWhereTheyWere() {
    done();
    try (SmallTown restored = SmallTown.open(home, TARGET)) {
      assertThat(restored.carry()).as("the one under way").isEqualTo(1);
      restored.act(THERE, "later");
      assertThat(restored.carry()).isEqualTo(1);
      assertThat(restored.carry()).isZero();
      assertThat(restored.asOwner("select subject from beta.parcel order by taken"))
          .hasSize(12)
          .doesNotHaveDuplicates()
          .endsWith("neither sealed nor carried", "later");
    }
  }

  @Test
  void theSecretsComeAlongButNoPassword() {
    done();
    try (SmallTown restored = SmallTown.open(home, TARGET)) {
      assertThat(restored.secrets.current(LASTING).asHex())
          .isEqualTo(source.secrets.current(LASTING).asHex());
      String password = "database/" + TARGET.replace('_', '-') + "-alpha";
      assertThat(restored.secrets.current(password).asHex()).isNotBlank();
      assertThat(home.resolve("secrets/database/" + SOURCE.replace('_', '-') + "-alpha"))
          .doesNotExist();
    }
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
  void whatAKilledRestoreLeftIsNotOpenedAndGivesWay() throws IOException {
    done();
    try (SmallTown half = SmallTown.open(home, TARGET)) {
      half.asOwner("delete from alpha.thing");
      half.asOwner("comment on schema alpha is 'daicho: restore unfinished'");
      half.asOwner("comment on schema beta is 'daicho: restore unfinished'");
    }
    assertThatThrownBy(() -> SmallTown.open(folder.resolve("elsewhere"), TARGET))
        .isInstanceOf(SchemaRefused.class)
        .hasMessageContaining("復元は途中で終わっています")
        .hasMessageContaining("a restore into alpha was broken off");
    Files.writeString(home.resolve("restoring"), "");
    assertThatThrownBy(() -> TownHome.take(home))
        .isInstanceOf(TownHome.HomeUnfinished.class)
        .hasMessageContaining("途中で終わっています")
        .hasMessageContaining("broken off");

    done();
    try (SmallTown restored = SmallTown.open(home, TARGET)) {
      assertThat(restored.contents()).isEqualTo(source.contents());
    }
  }

  @Test
  void aBackupOfAnOlderBuildIsBroughtUpToDate() throws IOException {
    Path older =
        Rewritten.manifest(
            file,
            "older.daicho",
            manifest -> {
              ObjectNode alpha = (ObjectNode) manifest.required("keepers").get(0);
              ((ArrayNode) alpha.required("migrations"))
                  .removeIf(one -> one.required("version").asString().equals("0002"));
              ((ArrayNode) alpha.required("tables"))
                  .removeIf(one -> one.required("name").asString().equals("filed_once"));
            },
            entries -> entries.remove("keepers/alpha/filed_once.copy"));
    assertThat(restore(older))
        .isInstanceOfSatisfying(
            Restore.Result.Done.class,
            done -> {
              SchemaChange alpha = done.changes().getFirst();
              assertThat(alpha.before())
                  .extracting("version")
                  .contains("0001", "1001")
                  .doesNotContain("0002");
              assertThat(alpha.applied()).extracting("version").containsExactly("0002");
              assertThat(done.changes().getLast().applied()).isEmpty();
            });
    try (SmallTown restored = SmallTown.open(home, TARGET)) {
      assertThat(restored.contents()).isEqualTo(source.contents());
      assertThat(restored.keepers.changes()).allMatch(change -> change.applied().isEmpty());
    }
  }

  @Test
  void aHomeOfANewerBuildIsRefusedByName() {
    done();
    try (SmallTown restored = SmallTown.open(home, TARGET)) {
      restored.asOwner(
          """
          insert into beta.migration (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
          values (99, '0777', 'gardens', 'SQL', 'V0777__gardens.sql', 1, 'x', 1, true)
          """);
      restored.asOwner("comment on schema beta is 'daicho 7.0.0'");
    }
    assertThatThrownBy(() -> SmallTown.open(folder.resolve("opens"), TARGET))
        .isInstanceOf(SchemaRefused.class)
        .hasMessageContaining("新しい版の台帳 7.0.0")
        .hasMessageContaining("beta の版 0777（gardens）")
        .hasMessageContaining("a newer build of Daicho, 7.0.0")
        .hasMessageContaining("version 0777 (gardens) of the keeper beta");
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
