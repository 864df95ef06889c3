package dev.daicho.app.command;

import dev.daicho.foundation.Build;
import dev.daicho.town.Town;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code daicho package}: the jar that integrators test with, where their build finds it. */
@Command(
    name = "package",
    mixinStandardHelpOptions = true,
    description = {
      "テスト用ライブラリ（Java 17、依存なし）を、他のプロジェクトのビルドから使えるようにする。",
      "Makes the testkit, one jar for Java 17 without dependencies, known to the builds of other"
          + " projects. Without options it says where the jar is."
    },
    footer = {
      "",
      "Example: ./daicho package --install",
      "         then dev.daicho:daicho-testkit, scope test; samples/junit is a whole project"
    })
public final class PackageCommand implements Callable<Integer> {

  private static final String JAR = "daicho-testkit.jar";

  private final UnaryOperator<@Nullable String> environment;
  private final Path userHome;

  @Option(
      names = "--install",
      description = {
        "ローカルのMavenリポジトリに入れ、このdaichoの場所を記録する。",
        "Puts it into the local Maven repository, and notes where this daicho is."
      })
  private boolean install;

  @Option(
      names = "--repository",
      paramLabel = "DIR",
      description =
          "使うリポジトリ。The repository to put it into (default: Maven's own, such as ~/.m2/repository).")
  private @Nullable Path repository;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "jarを写すフォルダ。A folder to copy the jar into.")
  private @Nullable Path out;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  /** That of the program. */
  public PackageCommand() {
    this(System::getenv, Path.of(System.getProperty("user.home")));
  }

  /** For another user. */
  PackageCommand(UnaryOperator<@Nullable String> environment, Path userHome) {
    this.environment = environment;
    this.userHome = userHome;
  }

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Path jar = jar();
    if (!Files.isRegularFile(jar)) {
      err.println("ビルドに含まれていません / it is not part of this build: " + jar);
      return 1;
    }
    if (repository != null && !install) {
      err.println("--repository は --install と一緒に使います / --repository goes with --install");
      return 2;
    }
    try {
      say("jar", jar);
      if (out != null) {
        Path copy = Files.createDirectories(out).resolve(JAR);
        Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
        say("copied", copy);
      }
      if (install) {
        install(jar);
      }
      return 0;
    } catch (IOException | UncheckedIOException e) {
      err.println("書き込めません / it cannot be written: " + e.getMessage());
      return 1;
    }
  }

  /** The build lays it beside the program, not among what the program runs with. */
  private static Path jar() {
    Path program =
        Path.of(
            URI.create(
                PackageCommand.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toString()));
    return program.resolveSibling("testkit").resolve(JAR);
  }

  private void install(Path jar) throws IOException {
    LocalRepository to =
        repository == null ? LocalRepository.ofUser(userHome) : new LocalRepository(repository);
    say("installed", to.install(jar, Build.version(), Town.realTime().instant()));
    Optional<Path> noted = note();
    if (noted.isPresent()) {
      say("noted", noted.get());
    }
    PrintWriter text = spec.commandLine().getOut();
    text.println();
    text.println(
        """
        <dependency>
          <groupId>%s</groupId>
          <artifactId>%s</artifactId>
          <version>%s</version>
          <scope>test</scope>
        </dependency>\
        """
            .formatted(LocalRepository.GROUP, LocalRepository.ARTIFACT, Build.version()));
    text.flush();
  }

  /** The launcher, if it was this that called. */
  private Optional<Path> note() throws IOException {
    String checkout = environment.apply("DAICHO_CHECKOUT");
    if (checkout == null) {
      return Optional.empty();
    }
    String configuration = environment.apply("XDG_CONFIG_HOME");
    Path folder =
        configuration == null || configuration.isBlank()
            ? userHome.resolve(".config")
            : Path.of(configuration);
    Path note = Files.createDirectories(folder.resolve("daicho")).resolve("command");
    return Optional.of(Files.writeString(note, Path.of(checkout, "daicho") + "\n"));
  }

  private void say(String what, Path where) {
    PrintWriter text = spec.commandLine().getOut();
    text.println("%-10s %s".formatted(what, where));
    text.flush();
  }
}
