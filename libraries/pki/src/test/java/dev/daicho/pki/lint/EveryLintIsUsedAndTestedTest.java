package dev.daicho.pki.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.GoodCertificates;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No lint is written and then forgotten: each is in a linter and fails some certificate. */
class EveryLintIsUsedAndTestedTest {

  private static final Path SOURCES = Path.of("src/main/java");

  private static Set<Class<?>> written() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES.resolve("dev/daicho/pki/lint"))) {
      return files
          .map(file -> SOURCES.relativize(file).toString().replace(File.separatorChar, '.'))
          .filter(name -> name.endsWith(".java") && !name.endsWith("package-info.java"))
          .map(name -> load(name.substring(0, name.length() - ".java".length())))
          .filter(type -> Lint.class.isAssignableFrom(type) && !type.isInterface())
          .collect(Collectors.toSet());
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void everyLintIsInALinter() throws IOException {
    Set<Class<?>> used =
        Stream.of(CertificateKind.values())
            .flatMap(kind -> GoodCertificates.of(Generation.NEXT).linter(kind).lints().stream())
            .map(Lint::getClass)
            .collect(Collectors.toSet());
    assertThat(written()).isNotEmpty().isEqualTo(used);
  }

  @Test
  void everyLintFailsSomeCertificate() throws IOException {
    assertThat(written())
        .isEqualTo(Broken.all().stream().map(Broken::lint).collect(Collectors.toSet()));
  }
}
