package dev.daicho.foundation.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How notices are written, as golden files keep it: beside a test, {@code notices/}, a type and a
 * version. What was told once lies in journals and is read for as long as they are kept, so what a
 * version says never changes; who has more to say makes a new one, and keeps the old file.
 */
public final class WireFormat {

  private WireFormat() {}

  /** The notice is written as its golden file says, and read from it as it was. */
  public static void assertUnchanged(Class<?> test, Notice notice) {
    String written = Json.mapper().writeValueAsString(notice);
    String golden = golden(test, notice.type(), notice.version(), written);
    assertThat(Json.mapper().readTree(written))
        .as("%s of version %d; another format is another version", notice.type(), notice.version())
        .isEqualTo(Json.mapper().readTree(golden));
    assertThat(Json.mapper().readValue(golden, notice.getClass()).equals(notice))
        .as("%s of version %d is read as it was written", notice.type(), notice.version())
        .isTrue();
  }

  /** A golden file's text. */
  public static String golden(Class<?> test, String type, int version) {
    return golden(test, type, version, "");
  }

  private static String golden(Class<?> test, String type, int version, String written) {
    String file = "notices/" + type + "-" + version + ".json";
    try (InputStream golden = test.getResourceAsStream(file)) {
      if (golden == null) {
        throw new AssertionError("there is no " + file + " for " + written);
      }
      return new String(golden.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(file + " cannot be read", e);
    }
  }

  /** All notices in the package of that class, where it is compiled to a folder. */
  public static Set<Class<?>> noticesBeside(Class<?> one) throws IOException, URISyntaxException {
    Path folder =
        Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI())
            .resolve(one.getPackageName().replace('.', '/'));
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
          .map(name -> load(one, name.substring(0, name.length() - ".class".length())))
          .filter(type -> Notice.class.isAssignableFrom(type) && type.isRecord())
          .collect(Collectors.toSet());
    }
  }

  private static Class<?> load(Class<?> one, String name) {
    try {
      return Class.forName(one.getPackageName() + "." + name, false, one.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
