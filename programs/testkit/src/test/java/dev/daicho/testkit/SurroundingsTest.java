package dev.daicho.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurroundingsTest {

  @TempDir private Path folder;
  private final Map<String, String> properties = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();
  private final Surroundings surroundings = Surroundings.of(properties::get, environment::get);

  @BeforeEach
  void liveHere() {
    properties.put("user.home", folder.toString());
  }

  private Path program(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling("."));
    return Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
  }

  @Test
  void theLauncherIsWhatIsSaidFirst() throws Exception {
    Path noted = program("noted/daicho");
    Files.createDirectories(folder.resolve(".config/daicho"));
    Files.writeString(folder.resolve(".config/daicho/command"), noted + "\n");
    assertThat(surroundings.command()).isEqualTo(noted);

    Path onPath = program("bin/daicho");
    environment.put("PATH", folder.resolve("none") + ":" + onPath.getParent());
    assertThat(surroundings.command()).isEqualTo(onPath);

    Path variable = program("variable");
    environment.put("DAICHO_COMMAND", variable.toString());
    assertThat(surroundings.command()).isEqualTo(variable);

    Path property = program("property");
    properties.put("daicho.command", property.toString());
    assertThat(surroundings.command()).isEqualTo(property);
    properties.put("daicho.command", " ");
    assertThat(surroundings.command()).isEqualTo(variable);
  }

  @Test
  void theNoteMayLieElsewhere() throws Exception {
    Path noted = program("noted");
    Files.createDirectories(folder.resolve("x/daicho"));
    Files.writeString(folder.resolve("x/daicho/command"), noted.toString());
    environment.put("XDG_CONFIG_HOME", folder.resolve("x").toString());
    assertThat(surroundings.command()).isEqualTo(noted);
  }

  @Test
  void withoutALauncherItSaysWhatToDo() {
    assertThatThrownBy(surroundings::command)
        .isInstanceOf(TestkitException.class)
        .hasMessageContaining("daicho が見つかりません")
        .hasMessageContaining("./daicho package --install")
        .hasMessageContaining("daicho is not found");
    properties.put("daicho.command", folder.resolve("none").toString());
    assertThatThrownBy(surroundings::command)
        .isInstanceOf(TestkitException.class)
        .hasMessageContaining(folder.resolve("none").toString());
  }

  @Test
  void theHomeIsWhatIsSaid_elseOneThatIsKept() {
    assertThat(surroundings.home()).isEqualTo(folder.resolve(".cache/daicho/testkit"));
    environment.put("XDG_CACHE_HOME", folder.resolve("c").toString());
    assertThat(surroundings.home()).isEqualTo(folder.resolve("c/daicho/testkit"));
    environment.put("DAICHO_HOME", folder.resolve("h").toString());
    assertThat(surroundings.home()).isEqualTo(folder.resolve("h"));
    properties.put("daicho.home", folder.resolve("p").toString());
    assertThat(surroundings.home()).isEqualTo(folder.resolve("p"));
  }
}
