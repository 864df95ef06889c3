package dev.daicho.foundation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** Which build of Daicho this is. */
public final class Build {

  private static final String VERSION = read();

  private Build() {}

  /** Its version, such as {@code 0.1.0}, as Maven has it. */
  public static String version() {
    return VERSION;
  }

  private static String read() {
    Properties build = new Properties();
    try (InputStream in =
        Objects.requireNonNull(Build.class.getResourceAsStream("build.properties"))) {
      build.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Objects.requireNonNull(build.getProperty("version"));
  }
}
