package dev.daicho.foundation.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.AtOnce;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSecretsTest {

  private final Path folder;
  private final FileSecrets secrets;

  FileSecretsTest(@TempDir Path folder) {
    this.folder = folder.resolve("secrets");
    this.secrets = secrets(1);
  }

  private FileSecrets secrets(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    return new FileSecrets(
        folder,
        bytes -> {
          synchronized (random) {
            random.nextBytes(bytes);
          }
        });
  }

  private static String mode(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void aSecretIsMadeOnceAndOnlyItsOwnerMayReadIt() throws IOException {
    Secret made = secrets.current("keeper/register");
    assertThat(made.version()).isEqualTo(1);
    assertThat(made.bytes()).hasSize(32);
    assertThat(mode(folder.resolve("keeper/register/1"))).isEqualTo("rw-------");
    assertThat(mode(folder.resolve("keeper/register"))).isEqualTo("rwx------");
    assertThat(mode(folder)).isEqualTo("rwx------");
    assertThat(secrets.current("keeper/register").asHex()).isEqualTo(made.asHex());
    assertThat(secrets(2).current("keeper/register").asHex()).isEqualTo(made.asHex());
    assertThat(secrets.current("keeper/jpki").asHex()).isNotEqualTo(made.asHex());
    assertThat(files()).containsExactly("keeper/jpki/1", "keeper/register/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-r-----", "rw----r--", "rw-rw----", "rw-----w-", "rwx------"})
  void aFileThatOthersMayReadIsRefusedByName(String mode) throws IOException {
    secrets.current("number-key");
    Path file = folder.resolve("number-key/1");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
    assertThatThrownBy(() -> secrets.current("number-key"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("chmod 600");
    assertThatThrownBy(() -> secrets.version("number-key", 1))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void rotationMakesTheNextVersionAndKeepsTheEarlierOnes() {
    Secret first = secrets.current("number-key");
    Secret second = secrets.rotate("number-key");
    Secret third = secrets.rotate("number-key");
    assertThat(third.version()).isEqualTo(3);
    assertThat(secrets.current("number-key").asHex()).isEqualTo(third.asHex());
    assertThat(secrets.version("number-key", 1).asHex()).isEqualTo(first.asHex());
    assertThat(secrets.version("number-key", 2).asHex()).isEqualTo(second.asHex());
    assertThat(Set.of(first.asHex(), second.asHex(), third.asHex())).hasSize(3);
    assertThatThrownBy(() -> secrets.version("number-key", 4))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("number-key")
        .hasMessageContaining("4");
    assertThat(secrets.rotate("new").version()).isEqualTo(1);
  }

  @Test
  void manyWhoAskAtOnceGetTheSame() throws Exception {
    // Of two programs, that is with nothing in common but the folder.
    List<FileSecrets> programs = List.of(secrets(1), secrets(2));
    Set<String> seen =
        Set.copyOf(AtOnce.run(16, i -> programs.get(i % 2).current("contended").asHex()));
    assertThat(seen).hasSize(1);
    assertThat(files()).containsExactly("contended/1");
  }

  @Test
  void manyWhoRotateAtOnceGetAVersionEach() throws Exception {
    List<FileSecrets> programs = List.of(secrets(1), secrets(2));
    List<Integer> versions = AtOnce.run(8, i -> programs.get(i % 2).rotate("contended").version());
    assertThat(versions).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  void aCrashWhileOneIsMadeLeavesNoSecretOrAWholeOne() throws IOException {
    Files.createDirectories(folder.resolve("number-key"));
    Files.writeString(folder.resolve("number-key/.1.new"), "ab");
    Files.writeString(folder.resolve("number-key/.77.new"), "");
    Secret made = secrets.current("number-key");
    assertThat(made.version()).isEqualTo(1);
    assertThat(secrets(2).current("number-key").asHex()).isEqualTo(made.asHex());
  }

  @Test
  void whatCannotBeWrittenIsSaidByNameAndMadeLater() throws IOException {
    Path file = Files.writeString(Files.createDirectories(folder).resolve("number-key"), "");
    assertThatThrownBy(() -> secrets.current("number-key"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(file.toString());
    Files.delete(file);
    assertThat(secrets.current("number-key").version()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "ab", "not hexadecimal, but just as long as a secret has to be, so...!!"})
  void aFileThatHoldsNoSecretIsRefusedByNameWithoutItsContents(String contents) throws IOException {
    secrets.current("number-key");
    Path file = folder.resolve("number-key/1");
    Files.writeString(file, contents);
    assertThatThrownBy(() -> secrets.current("number-key"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the secret file " + file + " must have 64 hexadecimal digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "..", "../x", "/etc/passwd", "a//b", "a/", "A", "a b", "a.b", "鍵"})
  void anIdIsNoPath(String id) {
    assertThatThrownBy(() -> secrets.current(id)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> secrets.version(id, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> secrets.rotate(id)).isInstanceOf(IllegalArgumentException.class);
  }
}
