package dev.daicho.foundation.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.Database;
import dev.daicho.foundation.store.Keeper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are not as they were written: each is refused before anything is made. */
class BrokenBackupTest {

  @TempDir Path folder;

  /** A file of one keeper with two tables and a published head, made without a town. */
  private Path whole() throws IOException {
    Path file = folder.resolve("whole.daicho");
    Files.deleteIfExists(file);
    byte[] head = ("1 " + "a".repeat(64) + "\n").getBytes(StandardCharsets.US_ASCII);
    try (ArchiveWriter archive = ArchiveWriter.begin(file)) {
      Measured one = archive.entry("keepers/alpha/one.copy", out -> out.write(rows(400)));
      Measured two = archive.entry("keepers/alpha/two.copy", out -> out.write(rows(3)));
      Measured seals = archive.entry("home/seals/alpha", out -> out.write(head));
      archive.finish(
          new Manifest(
              1,
              "0.1.0",
              Instant.EPOCH,
              true,
              Instant.EPOCH,
              List.of(
                  new Manifest.OfKeeper(
                      "alpha",
                      7,
                      List.of(),
                      List.of(table("one", one), table("two", two)),
                      List.of())),
              List.of(new Manifest.OfFile("seals/alpha", seals.bytes(), seals.sha256Hex())),
              List.of()));
    }
    return file;
  }

  private static Manifest.OfTable table(String name, Measured written) {
    return new Manifest.OfTable(
        name, List.of("a"), written.lines(), written.bytes(), written.sha256Hex());
  }

  /** Hardly compressible: so each bit in the file stands for something. */
  private static byte[] rows(int count) {
    SplittableRandom random = new SplittableRandom(count);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < count; i++) {
      rows.append(random.nextLong()).append('\t').append(random.nextLong()).append('\n');
    }
    return rows.toString().getBytes(StandardCharsets.US_ASCII);
  }

  private Restore.Result restore(Path file) {
    Restore.Ground never =
        new Restore.Ground() {
          @Override
          public Secrets secrets(TownHome home) {
            throw new AssertionError("got as far as the home's secrets");
          }

          @Override
          public Database database(TownHome home, Secrets secrets) {
            throw new AssertionError("got as far as the database");
          }
        };
    return new Restore(List.of(new Keeper("alpha")), never)
        .from(file, folder.resolve("home"), (keeper, table, rows) -> {});
  }

  private void refused(Path file, String what) {
    assertThat(restore(file))
        .as(what)
        .isInstanceOfSatisfying(
            Restore.Result.Refused.class,
            refused -> {
              assertThat(refused.why().ja()).containsAnyOf("壊れて", "読めません");
              assertThat(refused.why().en()).containsAnyOf("broken", "damaged", "cannot be read");
            });
    assertThat(folder.resolve("home")).doesNotExist();
  }

  @Test
  void aWholeFileIsSound() throws IOException {
    try (ArchiveReader archive = ArchiveReader.open(whole())) {
      archive.verify();
      assertThat(archive.manifest().rows()).isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.01, 0.3, 0.6, 0.9, 0.99, 0.999})
  void aTruncatedFileIsRefused(double part) throws IOException {
    byte[] bytes = Files.readAllBytes(whole());
    Path file = folder.resolve("truncated.daicho");
    Files.write(file, Arrays.copyOf(bytes, (int) (bytes.length * part)));
    refused(file, "truncated to " + part);
  }

  @Test
  void aBitFlippedInTheDataIsNoticedWhereverItIs() throws IOException {
    byte[] bytes = Files.readAllBytes(whole());
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int from = text.indexOf("one.copy") + "one.copy".length();
    int to = text.indexOf("PK\003\004", from);
    assertThat(to - from).isGreaterThan(500);
    for (int at = from; at < to - 16; at += 101) {
      byte[] flipped = bytes.clone();
      flipped[at] ^= 4;
      Path file = folder.resolve("flipped.daicho");
      Files.write(file, flipped);
      refused(file, "byte " + at);
    }
  }

  static Stream<Consumer<Map<String, byte[]>>> alterations() {
    return Stream.of(
        entries -> entries.put("keepers/alpha/one.copy", rows(401)),
        entries -> entries.put("keepers/alpha/one.copy", rows(399)),
        entries -> entries.put("keepers/alpha/one.copy", new byte[0]),
        entries -> entries.put("home/seals/alpha", rows(1)),
        entries -> entries.put("keepers/alpha/three.copy", rows(1)),
        entries -> entries.put("home/secrets/key/1", rows(1)),
        entries -> entries.remove("keepers/alpha/two.copy"),
        entries -> entries.remove(ArchiveWriter.MANIFEST),
        entries -> entries.remove(ArchiveWriter.MANIFEST_DIGEST),
        entries -> entries.put(ArchiveWriter.MANIFEST, new byte[] {'{', '}'}),
        entries -> entries.put(ArchiveWriter.MANIFEST, rows(2)),
        entries ->
            entries.compute(
                ArchiveWriter.MANIFEST,
                (name, json) ->
                    new String(json, StandardCharsets.UTF_8)
                        .replace("\"transactions\" : 7", "\"transactions\" : 1")
                        .getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @MethodSource("alterations")
  void anAlteredFileIsRefused(Consumer<Map<String, byte[]>> alteration) throws IOException {
    Path file = Rewritten.entries(whole(), "altered.daicho", alteration);
    refused(file, "altered");
  }

  @Test
  void whatIsNoBackupIsRefused() throws IOException {
    refused(folder.resolve("nothing"), "missing");
    refused(Files.writeString(folder.resolve("text"), "hello"), "no ZIP");
    refused(folder, "a folder");
  }
}
