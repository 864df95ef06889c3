package dev.daicho.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where Daicho is on this machine: the launcher, and the folder that a town is kept in. */
final class Surroundings {

  private static final String COMMAND = "daicho.command";
  private static final String HOME = "daicho.home";

  private final UnaryOperator<@Nullable String> properties;
  private final UnaryOperator<@Nullable String> environment;

  private Surroundings(
      UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment) {
    this.properties = properties;
    this.environment = environment;
  }

  /** Those of this program. */
  static Surroundings here() {
    return new Surroundings(System::getProperty, System::getenv);
  }

  /** Others, told by system properties and environment variables. */
  static Surroundings of(
      UnaryOperator<@Nullable String> properties, UnaryOperator<@Nullable String> environment) {
    return new Surroundings(properties, environment);
  }

  private Optional<String> property(String name) {
    return Optional.ofNullable(properties.apply(name)).filter(value -> !value.isBlank());
  }

  private Optional<String> variable(String name) {
    return Optional.ofNullable(environment.apply(name)).filter(value -> !value.isBlank());
  }

  /**
   * The launcher.
   *
   * @throws TestkitException when there is none, or none where it is said to be
   */
  Path command() {
    Optional<String> said = property(COMMAND).or(() -> variable("DAICHO_COMMAND"));
    if (said.isPresent()) {
      Path command = Path.of(said.get()).toAbsolutePath();
      if (!Files.isExecutable(command)) {
        throw new TestkitException(
            "daicho.command / DAICHO_COMMAND のプログラムが実行できません。",
            "what daicho.command or DAICHO_COMMAND names cannot be run: " + command);
      }
      return command;
    }
    return Stream.concat(onPath(), noted().stream())
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() ->
            new TestkitException(
                "daicho が見つかりません。daicho のフォルダで ./daicho package --install を1度実行するか、"
                    + "システムプロパティ daicho.command で示してください。",
                "daicho is not found: run ./daicho package --install once where you have it, or name"
                    + " it by the system property daicho.command (DAICHO_COMMAND, PATH and "
                    + noteFile()
                    + " were tried)"));
  }

  private Stream<Path> onPath() {
    return variable("PATH").stream()
        .flatMap(Pattern.compile(":")::splitAsStream)
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder, "daicho").toAbsolutePath());
  }

  private Path noteFile() {
    return folder("XDG_CONFIG_HOME", ".config").resolve("command");
  }

  /** What {@code daicho package --install} wrote down. */
  private Optional<Path> noted() {
    Path note = noteFile();
    try {
      return Files.isRegularFile(note)
          ? Optional.of(Files.readString(note).strip())
              .filter(path -> !path.isEmpty())
              .map(Path::of)
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + note + " cannot be read", e);
    }
  }

  /** The folder of the town and its cards; kept, since a new one takes half a minute to make. */
  Path home() {
    return property(HOME)
        .or(() -> variable("DAICHO_HOME"))
        .map(Path::of)
        .orElseGet(() -> cache().resolve("testkit"))
        .toAbsolutePath();
  }

  /** Where what can be made anew lies. */
  Path cache() {
    return folder("XDG_CACHE_HOME", ".cache");
  }

  private Path folder(String variable, String usual) {
    return variable(variable)
        .map(Path::of)
        .orElseGet(() -> Path.of(property("user.home").orElse("."), usual))
        .resolve("daicho");
  }

  /** How the launcher is called. */
  List<String> call(String... arguments) {
    return Stream.of(
            Stream.of(command().toString()),
            Stream.of(arguments),
            Stream.of("--home", home().toString()))
        .flatMap(one -> one)
        .toList();
  }
}
