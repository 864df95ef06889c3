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
import dev.daicho.foundation.store.SchemaChange;
import dev.daicho.foundation.store.SchemaRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was in the file is in the town that is made of it, and goes on. */
class RestoreTest extends OnABackedUpTown {

  RestoreTest(@TempDir Path kept) {
    super(kept);
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
}
