package dev.daicho.foundation.store;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The migrations that this build knows for one keeper: those that every keeper has, those shared by
 * several, and its own. They are told by their version alone, {@code 1002} of {@code
 * V1002__plans.sql}; versions of the three kinds grow independently, so which ones a schema has is
 * a set and not a height.
 */
final class KeeperMigrations implements ResourceProvider {

  private final List<LoadableResource> scripts;

  private KeeperMigrations(List<LoadableResource> scripts) {
    this.scripts = scripts;
  }

  /** All that lie on the class path. */
  static KeeperMigrations of(Keeper keeper) {
    PathMatchingResourcePatternResolver classPath = new PathMatchingResourcePatternResolver();
    List<LoadableResource> scripts = new ArrayList<>();
    Stream.of(Stream.of("keeper"), keeper.shared().stream(), Stream.of(keeper.name()))
        .flatMap(folders -> folders)
        .forEach(folder -> {
          try {
            Arrays.stream(classPath.getResources("classpath*:db/" + folder + "/V*.sql"))
                .map(Script::new)
                .forEach(scripts::add);
          } catch (IOException e) {
            throw new UncheckedIOException("the migrations of " + keeper.name(), e);
          }
        });
    return new KeeperMigrations(scripts);
  }

  /** Only those whose version is wanted. */
  KeeperMigrations only(Predicate<String> version) {
    return new KeeperMigrations(
        scripts.stream().filter(script -> version.test(version(script))).toList());
  }

  /** Whether there is one of that version. */
  boolean knows(String version) {
    return scripts.stream().anyMatch(script -> version(script).equals(version));
  }

  private static String version(LoadableResource script) {
    String name = script.getFilename();
    return name.substring(1, name.indexOf("__"));
  }

  /** Flyway also asks for settings beside a script, which there are none of. */
  @Override
  public @Nullable LoadableResource getResource(String name) {
    return scripts.stream()
        .filter(script -> script.getFilename().equals(name))
        .findFirst()
        .orElse(null);
  }

  @Override
  public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
    return scripts.stream()
        .filter(script ->
            script.getFilename().startsWith(prefix)
                && Arrays.stream(suffixes).anyMatch(script.getFilename()::endsWith))
        .toList();
  }

  /** One file on the class path, named as Flyway names it in its history. */
  private static final class Script extends LoadableResource {

    private final Resource file;

    Script(Resource file) {
      this.file = file;
    }

    @Override
    public Reader read() {
      try {
        return new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String getAbsolutePath() {
      return file.getDescription();
    }

    @Override
    public String getAbsolutePathOnDisk() {
      return file.getDescription();
    }

    @Override
    public String getFilename() {
      String name = file.getFilename();
      return name == null ? "" : name;
    }

    @Override
    public String getRelativePath() {
      return getFilename();
    }
  }
}
