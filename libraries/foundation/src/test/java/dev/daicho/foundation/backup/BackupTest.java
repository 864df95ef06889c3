package dev.daicho.foundation.backup;

import static dev.daicho.foundation.TestKeepers.ALPHA;
import static dev.daicho.foundation.TestKeepers.BETA;
import static dev.daicho.foundation.backup.SmallTown.HERE;
import static dev.daicho.foundation.backup.SmallTown.THERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.AtOnce;
import dev.daicho.foundation.Build;
import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.TestTown;
import dev.daicho.foundation.store.Database;
import dev.daicho.foundation.store.ExternalDatabase;
import dev.daicho.foundation.store.Keepers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

  private static final String DATABASE = "backup_busy";

  private final Path folder;
  private final SmallTown town;

  BackupTest(@TempDir Path folder, @TempDir Path home) {
    this.folder = folder;
    SmallTown.dropDatabase(DATABASE);
    SmallTown.makeDatabase(DATABASE);
    this.town = SmallTown.open(home, DATABASE);
  }

  @BeforeEach
  void someThings() {
    town.act(HERE, "first");
  }

  @AfterEach
  void close() {
    town.close();
    SmallTown.dropDatabase(DATABASE);
  }

  private Backup.Result.Made made(Path file) {
    return (Backup.Result.Made) town.backUp(file);
  }

  private void refused(Backup.Result result, String japanese, String english) {
    assertThat(result)
        .isInstanceOfSatisfying(
            Backup.Result.Refused.class,
            refused -> {
              assertThat(refused.why().ja()).contains(japanese);
              assertThat(refused.why().en()).contains(english);
            });
  }

  private static Map<String, Long> rows(Manifest manifest) {
    return manifest.keepers().stream()
        .flatMap(keeper ->
            keeper.tables().stream()
                .map(table -> Map.entry(keeper.name() + "." + table.name(), table.rows())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  @Test
  void theFileIsItsOwnersOnlyAndTheDigestIsThatOfTheFile() throws IOException {
    Path file = folder.resolve("town.daicho");
    Backup.Result.Made made = made(file);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(made.sha256()).isEqualTo(Measured.sha256(Files.readAllBytes(file)));
    assertThat(made.bytes()).isEqualTo(Files.size(file));
    assertThat(made.manifest().build()).isEqualTo(Build.version()).startsWith("0.");
    try (var files = Files.list(folder)) {
      assertThat(files).as("nothing beside it").containsExactly(file);
    }
  }

  @Test
  void noSecretOfOneHomeAloneStandsInIt() {
    town.secrets.current("operator/commands");
    assertThat(made(folder.resolve("town.daicho")).manifest().files())
        .extracting(Manifest.OfFile::name)
        .contains("secrets/things/key/1")
        .noneMatch(name -> name.contains("database") || name.contains("operator"));
    assertThat(made(folder.resolve("other.daicho")).manifest().secrets())
        .containsExactly(
            new Manifest.OfSecret(
                SmallTown.LASTING,
                1,
                Measured.sha256(
                    HexFormat.of().parseHex(town.secrets.current(SmallTown.LASTING).asHex()))));
  }

  @Test
  void everyKeepersLogSaysThatAllOfItLeft() {
    made(folder.resolve("town.daicho"));
    for (String keeper : List.of("alpha", "beta")) {
      assertThat(
              town.asOwner(
                  "select account || ' ' || role || ' ' || municipality from "
                      + keeper
                      + ".audit_entry where act = 'backup'"))
          .containsExactly("operator TOWN_OPERATOR 000000");
    }
  }

  @Test
  void aFileThatIsThereIsNotOverwrittenAndAFolderIsNotMade() throws IOException {
    Path file = Files.writeString(folder.resolve("town.daicho"), "mine");
    refused(town.backUp(file), "既にあります", "exists already");
    assertThat(file).hasContent("mine");
    refused(town.backUp(folder.resolve("no/town.daicho")), "フォルダがありません", "no folder");
  }

  /** Whatever stands in the file stood in the tables at one moment. */
  @Test
  void aBackupMadeWhileActsRunHoldsWholeActsOnly() throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    List<Map<String, Long>> seen =
        AtOnce.run(
            4,
            thread -> {
              if (thread > 0) {
                for (int i = 0; !over.get(); i++) {
                  town.act(thread == 1 ? THERE : HERE, thread + "-" + i);
                }
                return Map.<String, Long>of();
              }
              try {
                Map<String, Long> last = Map.of();
                for (int i = 0; i < 5; i++) {
                  Map<String, Long> next =
                      rows(made(folder.resolve("busy" + i + ".daicho")).manifest());
                  assertThat(next.get("alpha.thing"))
                      .isGreaterThanOrEqualTo(last.getOrDefault("alpha.thing", 0L));
                  last = next;
                  long things = next.getOrDefault("alpha.thing", 0L);
                  assertThat(next)
                      .containsEntry("alpha.thing_lock", things)
                      .containsEntry("alpha.notice", things)
                      .containsEntry("alpha.audit_person", things)
                      .containsEntry("alpha.audit_entry", things + i + 1);
                }
                return last;
              } finally {
                over.set(true);
              }
            });
    assertThat(seen.getFirst().get("alpha.thing")).isGreaterThan(1);
  }

  @Test
  void anOwnerUnderTheRowPoliciesIsRefusedByName() {
    TestKeepers.asOwner("create role backup_plain login createrole password 'plain'");
    TestKeepers.asOwner("create database backup_plain owner backup_plain");
    try {
      Database database =
          ExternalDatabase.at(
              "postgresql://backup_plain:plain@"
                  + TestTown.shared()
                      .database()
                      .url()
                      .substring("jdbc:postgresql://".length())
                      .replace("/daicho", "/backup_plain"),
              "");
      try (Keepers keepers = new Keepers(database, town.secrets, List.of(ALPHA, BETA))) {
        Backup backup =
            new Backup(
                town.home, town.secrets, keepers, List.of(ALPHA, BETA), town.clock, List.of());
        refused(
            backup.to(folder.resolve("plain.daicho"), "operator", (k, t, r) -> {}),
            "利用者 backup_plain には一部の行しか見えません",
            "backup_plain is under the row policies");
        assertThat(folder).isEmptyDirectory();
        TestKeepers.asOwner("alter role backup_plain bypassrls");
        assertThat(backup.to(folder.resolve("plain.daicho"), "operator", (k, t, r) -> {}))
            .isInstanceOf(Backup.Result.Made.class);
      }
    } finally {
      SmallTown.dropDatabase("backup_plain");
      TestKeepers.asOwner("drop role backup_plain");
    }
  }
}
