package dev.daicho.app.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Where this machine has its browser; nothing is ever downloaded. */
final class BrowserFiles {

  static final Optional<Path> CHROMIUM = find("chromium", "chromium-browser", "google-chrome");
  static final Optional<Path> DRIVER = find("chromedriver");

  private BrowserFiles() {}

  private static Optional<Path> find(String... names) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(names)
        .flatMap(name ->
            Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
