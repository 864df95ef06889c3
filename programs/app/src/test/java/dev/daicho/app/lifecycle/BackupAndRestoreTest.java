package dev.daicho.app.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.app.server.TownServer;
import dev.daicho.foundation.audit.Sealer;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.DemoTown;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import dev.daicho.town.settle.Populate;
import dev.daicho.town.story.FamilyStory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * A running town is backed up while a family lives in it and people arrive; once it has stopped, it
 * is backed up again. Both files make towns.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupAndRestoreTest {

  private static final MunicipalityCode UTSUNOMIYA = MunicipalityCode.of("092011");
  private static final MunicipalityCode CHIYODA = MunicipalityCode.of("131016");

  private static final String STORY =
      "register.audit_entry where act = 'move-in-from-abroad' or act = 'move-within' or act = 'report-birth' or act = 'report-death'";

  private final Path folder;
  private final Path home;
  private long stepsInTheEnd;
  private final AtomicInteger steps = new AtomicInteger();
  private final CountDownLatch begun = new CountDownLatch(1);
  private Looked.Run whileActsRan = new Looked.Run(-1, "", "");
  private Looked.Run onceStopped = new Looked.Run(-1, "", "");

  BackupAndRestoreTest(@TempDir Path folder) {
    this.folder = folder;
    this.home = folder.resolve("home");
  }

  @BeforeAll
  void aTownLives() throws Exception {
    try (Town town =
        Town.open(new TownSettings(home, null, LocalDate.of(2026, 4, 1), 20_260_401L))) {
      DemoTown.fill(town, 60, line -> {});
      try (TownServer server = TownServer.start(town, new TownServer.Listening("127.0.0.1", 0));
          ExecutorService threads = Executors.newFixedThreadPool(2)) {
        assertThat(server.port()).isPositive();
        List<Callable<Boolean>> lives =
            List.of(
                () -> new FamilyStory(town, step -> paced()).play(),
                () -> new Populate(town).fill(Map.of(CHIYODA, 4_000), 3, (a, b, c) -> {}) > 0);
        List<Future<Boolean>> living = lives.stream().map(threads::submit).toList();
        begun.await();
        whileActsRan = backup("running.daicho");
        for (Future<Boolean> life : living) {
          assertThat(life.get()).isTrue();
        }
      }
      town.sealers().forEach(Sealer::seal);
      stepsInTheEnd = Looked.count(town, STORY);
    }
    onceStopped = backup("stopped.daicho");
  }

  /** The backup begins between two steps of the story, and the story goes on while it is made. */
  private void paced() {
    if (steps.incrementAndGet() == 3) {
      begun.countDown();
    }
    while (steps.get() == 6 && !backupIsMade()) {
      Thread.onSpinWait();
    }
  }

  private boolean backupIsMade() {
    try (var files = Files.list(folder)) {
      return files.anyMatch(file ->
          file.getFileName().toString().contains("running.daicho") && file.toFile().length() > 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Looked.Run backup(String name) {
    return Looked.daicho("backup", folder.resolve(name).toString(), "--home", home.toString());
  }

  private Path restored(String name, String to) {
    Path made = folder.resolve(to);
    Looked.Run run =
        Looked.daicho("restore", folder.resolve(name).toString(), "--home", made.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).containsPattern("register +[0-9]+ {2}変更なし unchanged");
    return made;
  }

  @Test
  void bothAreMadeAndToldAndTheirOwnersOnly() throws IOException {
    for (Looked.Run run : List.of(whileActsRan, onceStopped)) {
      assertThat(run.exit()).as(run.err()).isZero();
      assertThat(run.out()).matches("[0-9a-f]{64}  .*[.]daicho\\R");
      assertThat(run.err())
          .contains("register.resident_history")
          .contains("秘密の鍵が入っています")
          .contains("holds residents and secret keys");
    }
    try (var files = Files.list(folder)) {
      List<Path> made = files.filter(file -> file.toString().endsWith(".daicho")).toList();
      assertThat(made).hasSize(2);
      for (Path file : made) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void whatWasBackedUpWhileActsRanIsWhole() {
    try (Town town = Town.open(TownSettings.in(restored("running.daicho", "whole")))) {
      assertThat(Looked.count(town, "register.audit_entry where act = 'backup'")).isEqualTo(1);
      assertThat(Looked.count(town, STORY)).as("the story had begun").isPositive();
      assertThat(Looked.count(town, STORY)).as("and had not ended").isLessThan(stepsInTheEnd);
      assertThat(
              Looked.count(
                  town,
                  """
                  register.resident r where not exists (
                    select from register.resident_history h
                    where (h.municipality, h.addressee_number, h.history_number) = (r.municipality, r.addressee_number, r.history_number))
                  """))
          .isZero();
      assertThat(
              Looked.count(
                  town,
                  """
                  register.resident_history h where not exists (
                    select from register.act a where (a.municipality, a.act_number) = (h.municipality, h.act_number))
                  """))
          .isZero();
      town.sealers().forEach(Sealer::seal);
      assertThat(Looked.logs(town)).allSatisfy(log -> assertThat(log.faults()).isEmpty());
      assertThat(new FamilyStory(town, step -> {}).play()).as("life goes on").isTrue();
    }
  }

  @Test
  void theTownIsTheSameAgainAndGoesOnAsItWould() throws IOException {
    Path same = restored("stopped.daicho", "same");
    assertThat(Files.readAllBytes(same.resolve("seals/register")))
        .isEqualTo(Files.readAllBytes(home.resolve("seals/register")));
    try (Town town = Town.open(TownSettings.in(home));
        Town again = Town.open(TownSettings.in(same))) {
      assertThat(Looked.tables(again)).isEqualTo(Looked.tables(town));
      assertThat(Looked.logs(again))
          .isEqualTo(Looked.logs(town))
          .allSatisfy(log -> assertThat(log.faults()).isEmpty());
      for (MunicipalityCode municipality : List.of(UTSUNOMIYA, CHIYODA)) {
        assertThat(Looked.export(again, municipality))
            .isEqualTo(Looked.export(town, municipality))
            .matches(export -> export.lines().count() > 50, "has many lines");
      }
      assertThat(again.allocator().allocate(CHIYODA, 100))
          .as("the codes and numbers that come next")
          .isEqualTo(town.allocator().allocate(CHIYODA, 100));
      assertThat(again.clock().instant()).isAfterOrEqualTo(stopped(town));
      assertThat(new FamilyStory(again, step -> {}).play()).isTrue();
      again.sealers().forEach(Sealer::seal);
      assertThat(Looked.logs(again)).allSatisfy(log -> assertThat(log.faults()).isEmpty());
      assertThat(
              Looked.count(
                  again,
                  "(select resident_code from register.resident group by 1 having count(distinct individual_number) > 1) t"))
          .isZero();
    }
  }

  private static Instant stopped(Town town) {
    return OffsetDateTime.parse(
            Looked.asOwner(
                    town,
                    "select to_char(max(processed_at) at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SSZ') from register.act")
                .getFirst())
        .toInstant();
  }
}
