package dev.daicho.foundation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MessagePairsTest {

  @TempDir private Path folder;

  private final Map<String, List<URL>> files = new TreeMap<>();

  @Test
  void ourCataloguesAgree() {
    assertThat(MessagePairs.faults()).isEmpty();
  }

  @Test
  void aPairThatAgreesHasNoFault() throws IOException {
    file("messages/a_ja.properties", "a.x={0}から{1}まで");
    file("messages/a_en.properties", "a.x=until {1} from {0}");

    assertThat(MessagePairs.faults(files)).isEmpty();
  }

  @Test
  void everyFaultIsNamed() throws IOException {
    file("messages/a_ja.properties", "a.x=一\na.x=二\na.y={0}\na.z={1}\na.w={\nb.v=他\na.blank=");
    file("messages/a_en.properties", "a.x=one\na.y=none\na.z={1}\na.w={\nb.v=v\na.u=u\na.blank=b");
    file("messages/c_ja.properties", "c.x=孤");
    file("messages/notes.txt", "");

    assertThat(MessagePairs.faults(files))
        .containsExactlyInAnyOrder(
            "messages/a_ja.properties: a.x stands twice",
            "messages/a_ja.properties: b.v belongs to another area",
            "messages/a_en.properties: b.v belongs to another area",
            "a.y: the languages have different placeholders",
            "a.z: placeholders are {0}, {1} … without a gap, and no other brace",
            "a.w: placeholders are {0}, {1} … without a gap, and no other brace",
            "a.u: no Japanese",
            "a.blank: no Japanese",
            "c.x: no English",
            "messages/notes.txt: the name must be <area>_ja or <area>_en.properties");
  }

  @Test
  void twoModulesMayNotShareAnArea() throws IOException {
    file("messages/a_ja.properties", "a.x=一");
    file("messages/a_en.properties", "a.x=one");
    files.computeIfPresent(
        "messages/a_ja.properties", (name, once) -> List.of(once.getFirst(), once.getFirst()));

    assertThat(MessagePairs.faults(files))
        .containsExactly("messages/a_ja.properties: stands in more than one module");
  }

  @Test
  void looksIntoJars() throws IOException {
    Path jar = folder.resolve("module.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new JarEntry("messages/"));
      out.putNextEntry(new JarEntry("messages/jarred_ja.properties"));
      out.write("jarred.x=一".getBytes(StandardCharsets.UTF_8));
    }
    try (URLClassLoader modules = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      assertThat(MessagePairs.faults(modules)).containsExactly("jarred.x: no English");
    }
  }

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name.replace('/', '-'));
    Files.writeString(file, text);
    files.put(name, List.of(file.toUri().toURL()));
  }
}
