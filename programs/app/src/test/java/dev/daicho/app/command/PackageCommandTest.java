package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.foundation.Build;
import dev.daicho.pki.NoSkips;
import dev.daicho.testkit.CardPin;
import dev.daicho.testkit.DaichoTown;
import dev.daicho.testkit.TestkitException;
import dev.daicho.testkit.VirtualCard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What integrators get is used as they use it: by another project's own Maven build, on Java 17,
 * with nothing but what was installed.
 */
class PackageCommandTest {

  private static final String PLACE = "dev/daicho/daicho-testkit";

  /** One for all, since the first card of a home takes its time. */
  @TempDir private static Path shared;

  @TempDir private Path folder;

  private PackageCommand command(Map<String, String> environment) {
    return new PackageCommand(environment::get, folder);
  }

  private static Path home() {
    return shared.resolve("home");
  }

  /** Instead of the launcher, which would build what this build is building. */
  private static Path launcher() throws IOException {
    Path script = shared.resolve("daicho");
    if (!Files.exists(script)) {
      Files.writeString(
          script,
          """
          #!/bin/sh
          exec "%s/bin/java" -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED \\
            -cp "%s" dev.daicho.app.Main "$@"
          """
              .formatted(System.getProperty("java.home"), System.getProperty("java.class.path")));
      Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
    return script;
  }

  @BeforeEach
  void name() throws IOException {
    System.setProperty("daicho.command", launcher().toString());
    System.setProperty("daicho.home", home().toString());
  }

  @AfterEach
  void forget() {
    System.clearProperty("daicho.command");
    System.clearProperty("daicho.home");
  }

  @Test
  void itSaysWhereTheJarIs_andCopiesIt() throws Exception {
    CommandRun said = CommandRun.of(command(Map.of()));
    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out()).contains("daicho-testkit.jar").doesNotContain("copied", "installed");

    Path out = folder.resolve("a/b");
    CommandRun copied = CommandRun.of(command(Map.of()), "--out", out.toString());
    assertThat(copied.exit()).as(copied.err()).isZero();
    try (JarFile jar = new JarFile(out.resolve("daicho-testkit.jar").toFile())) {
      assertThat(jar.getEntry("dev/daicho/testkit/VirtualCard.class")).isNotNull();
      assertThat(jar.stream().filter(one -> one.getName().endsWith(".class")))
          .isNotEmpty()
          .allSatisfy(one -> {
            assertThat(one.getName()).startsWith("dev/daicho/testkit/");
            byte[] code = jar.getInputStream(one).readAllBytes();
            assertThat(code[7]).as("the class file version of Java 17").isEqualTo((byte) 61);
          });
    }
  }

  @Test
  void itIsInstalledWhereTheUsersMavenLooks_andTheLauncherNoted() throws Exception {
    Map<String, String> environment = Map.of("DAICHO_CHECKOUT", "/somewhere");
    CommandRun said = CommandRun.of(command(environment), "--install");
    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(said.out()).contains("<artifactId>daicho-testkit</artifactId>", Build.version());
    Path place = folder.resolve(".m2/repository").resolve(PLACE).resolve(Build.version());
    assertThat(place.resolve("daicho-testkit-" + Build.version() + ".jar")).exists();
    assertThat(place.resolve("daicho-testkit-" + Build.version() + ".pom"))
        .content()
        .doesNotContain("<parent>", "<dependenc");
    assertThat(folder.resolve(".config/daicho/command")).hasContent("/somewhere/daicho");
  }

  @Test
  void settingsMayPutTheRepositoryElsewhere() throws Exception {
    Files.createDirectories(folder.resolve(".m2"));
    Files.writeString(
        folder.resolve(".m2/settings.xml"),
        """
        <settings>
          <!-- <localRepository>/no/such</localRepository> -->
          <localRepository>${user.home}/elsewhere</localRepository>
        </settings>
        """);
    CommandRun said = CommandRun.of(command(Map.of()), "--install");
    assertThat(said.exit()).as(said.err()).isZero();
    assertThat(folder.resolve("elsewhere").resolve(PLACE).resolve(Build.version())).exists();
    assertThat(folder.resolve(".config")).doesNotExist();
  }

  @Test
  void aRepositoryAloneIsNoTask_andOneThatCannotBeWrittenIsSaid() throws Exception {
    assertThat(CommandRun.of(command(Map.of()), "--repository", "x").exit()).isEqualTo(2);
    Path file = Files.createFile(folder.resolve("file"));
    CommandRun said =
        CommandRun.of(command(Map.of()), "--install", "--repository", file.toString());
    assertThat(said.exit()).isEqualTo(1);
    assertThat(said.err()).contains("cannot be written");
  }

  @Test
  void anotherProjectTestsWithIt() throws Exception {
    NoSkips.need(hasMaven(), "Maven is not installed");
    Path repository = repository();
    CommandRun installed =
        CommandRun.of(command(Map.of()), "--install", "--repository", repository.toString());
    assertThat(installed.exit()).as(installed.err()).isZero();
    Path project = folder.resolve("project");
    copy(Path.of("../../samples/junit"), project);

    Path log = folder.resolve("log");
    int exit = maven(project, repository, log, "-o");
    // What this build resolved is mostly what that one needs; on a new machine a version may
    // differ.
    if (exit != 0 && Files.readString(log).contains("offline mode")) {
      exit = maven(project, repository, log);
    }
    assertThat(exit).as(Files.readString(log)).isZero();
    assertThat(log).content().contains("Tests run: 4, Failures: 0, Errors: 0, Skipped: 0");
  }

  private static int maven(Path project, Path repository, Path log, String... more)
      throws IOException, InterruptedException {
    List<String> call = new ArrayList<>(List.of("mvn", "-B"));
    call.addAll(List.of(more));
    call.add("-Dmaven.repo.local=" + repository);
    call.add("-Ddaicho.command=" + launcher());
    call.add("-Ddaicho.home=" + home());
    call.add("test");
    ProcessBuilder maven = new ProcessBuilder(call);
    maven.environment().put("JAVA_HOME", java17().toString());
    maven.environment().remove("MAVEN_OPTS");
    return maven
        .directory(project.toFile())
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start()
        .waitFor();
  }

  private static boolean hasMaven() {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(one -> Files.isExecutable(Path.of(one, "mvn")));
  }

  /** The oldest that it is for; where it is not installed, this one stands in. */
  private static Path java17() throws IOException {
    Path all = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(all)) {
      try (Stream<Path> found = Files.list(all)) {
        return found
            .filter(one -> one.getFileName().toString().matches("(java|jdk|temurin)-?17.*"))
            .filter(one -> Files.isExecutable(one.resolve("bin/javac")))
            .findFirst()
            .orElse(Path.of(System.getProperty("java.home")));
      }
    }
    return Path.of(System.getProperty("java.home"));
  }

  /** All that the user's has, by links, except ours. */
  private Path repository() throws IOException {
    Path own =
        Path.of(
            System.getProperty(
                "localRepository", System.getProperty("user.home") + "/.m2/repository"));
    Path repository = Files.createDirectories(folder.resolve("repository"));
    Path dev = Files.createDirectories(repository.resolve("dev"));
    link(own, repository, "dev");
    if (Files.isDirectory(own.resolve("dev"))) {
      link(own.resolve("dev"), dev, "daicho");
    }
    return repository;
  }

  private static void link(Path from, Path to, String except) throws IOException {
    try (Stream<Path> all = Files.list(from)) {
      for (Path one : all.filter(one -> !one.endsWith(except)).toList()) {
        Files.createSymbolicLink(to.resolve(one.getFileName()), one);
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.filter(one -> !one.startsWith(from.resolve("target"))).toList()) {
        Files.copy(one, to.resolve(from.relativize(one)));
      }
    }
  }

  @Test
  void aTownIsStarted_usedByOthersThatFindIt_andStoppedByWhoStartedIt() {
    try (DaichoTown town = DaichoTown.open()) {
      assertThat(town.isOwn()).isTrue();
      assertThat(town.get("/clock")).startsWith("{");
      assertThatThrownBy(() -> town.get("/no-such-page"))
          .isInstanceOf(TestkitException.class)
          .hasMessageContaining("401");
      try (VirtualCard card = town.card("hanako")) {
        assertThat(card.verify(CardPin.LOGIN, "1234").isRight()).isTrue();
        card.remove();
        assertThatThrownBy(() -> card.triesLeft(CardPin.LOGIN))
            .isInstanceOf(TestkitException.class)
            .hasMessageContaining("No card is inserted");
        card.insert();
        assertThat(card.triesLeft(CardPin.LOGIN)).isEqualTo(3);
        assertThat(card.transmit(new byte[] {0, (byte) 0xA4, 4, 12, 1, 0})).hasSize(2);
      }
      try (DaichoTown found = DaichoTown.open()) {
        assertThat(found.isOwn()).isFalse();
        assertThat(found.address().getPort()).isEqualTo(town.address().getPort());
      }
      assertThat(town.get("/clock")).as("it still runs").startsWith("{");
    }
    assertThat(home().resolve("running")).doesNotExist();
  }

  @Test
  void whoeverIsNotThereHasNoCard() {
    assertThatThrownBy(() -> VirtualCard.of("nobody"))
        .isInstanceOf(TestkitException.class)
        .hasMessageContaining("Nobody is called nobody");
  }
}
