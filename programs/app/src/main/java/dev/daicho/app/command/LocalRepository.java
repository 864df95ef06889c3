package dev.daicho.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A local Maven repository, written in its own layout as {@code mvn install} does: so it needs
 * neither Maven nor a plugin, which a machine without a network may not have.
 *
 * @param folder such as {@code ~/.m2/repository}
 */
record LocalRepository(Path folder) {

  static final String GROUP = "dev.daicho";
  static final String ARTIFACT = "daicho-testkit";

  private static final Pattern ELSEWHERE =
      Pattern.compile("<localRepository>\\s*([^<]+?)\\s*</localRepository>");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

  /** A user's own, which their settings may have put elsewhere. */
  static LocalRepository ofUser(Path home) throws IOException {
    Path settings = home.resolve(".m2").resolve("settings.xml");
    if (Files.isRegularFile(settings)) {
      Matcher elsewhere =
          ELSEWHERE.matcher(COMMENT.matcher(Files.readString(settings)).replaceAll(""));
      if (elsewhere.find()) {
        return new LocalRepository(
            Path.of(elsewhere.group(1).replace("${user.home}", home.toString())));
      }
    }
    return new LocalRepository(home.resolve(".m2").resolve("repository"));
  }

  /**
   * Installs the testkit, instead of what was installed of this version.
   *
   * @param now when, for what Maven keeps beside it
   * @return where the jar lies now
   */
  Path install(Path jar, String version, Instant now) throws IOException {
    Path artifact = folder.resolve(GROUP.replace('.', '/')).resolve(ARTIFACT);
    Path place = Files.createDirectories(artifact.resolve(version));
    String name = ARTIFACT + "-" + version;
    put(place.resolve(name + ".pom"), pom(version));
    put(place.resolve("maven-metadata-local.xml"), ofVersion(version, now));
    put(artifact.resolve("maven-metadata-local.xml"), ofAll(versions(artifact), now));
    Path aside = Files.copy(jar, place.resolve(name + ".new"), StandardCopyOption.REPLACE_EXISTING);
    // In one step, since a build of somebody else may be reading it.
    return Files.move(
        aside,
        place.resolve(name + ".jar"),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static void put(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }

  private static List<String> versions(Path artifact) throws IOException {
    try (Stream<Path> folders = Files.list(artifact)) {
      return folders
          .filter(Files::isDirectory)
          .map(one -> one.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  private static String pom(String version) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>%s</groupId>
      <artifactId>%s</artifactId>
      <version>%s</version>
      <name>Daicho: testkit</name>
      <description>For integrators: a card or a town in a test. Plain Java 17.</description>
      <licenses>
        <license>
          <name>Apache-2.0</name>
          <url>https://www.apache.org/licenses/LICENSE-2.0</url>
        </license>
      </licenses>
    </project>
    """
        .formatted(GROUP, ARTIFACT, version);
  }

  private static String ofVersion(String version, Instant now) {
    String stamp = STAMP.format(now);
    String files =
        Stream.of("jar", "pom")
            .map(kind ->
                """
                      <snapshotVersion>
                        <extension>%s</extension>
                        <value>%s</value>
                        <updated>%s</updated>
                      </snapshotVersion>
                """
                    .formatted(kind, version, stamp))
            .collect(Collectors.joining());
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <metadata modelVersion="1.1.0">
      <groupId>%s</groupId>
      <artifactId>%s</artifactId>
      <version>%s</version>
      <versioning>
        <snapshot>
          <localCopy>true</localCopy>
        </snapshot>
        <lastUpdated>%s</lastUpdated>
        <snapshotVersions>
    %s    </snapshotVersions>
      </versioning>
    </metadata>
    """
        .formatted(GROUP, ARTIFACT, version, stamp, files);
  }

  private static String ofAll(List<String> versions, Instant now) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <metadata>
      <groupId>%s</groupId>
      <artifactId>%s</artifactId>
      <versioning>
        <versions>
    %s    </versions>
        <lastUpdated>%s</lastUpdated>
      </versioning>
    </metadata>
    """
        .formatted(
            GROUP,
            ARTIFACT,
            versions.stream()
                .map("      <version>%s</version>\n"::formatted)
                .collect(Collectors.joining()),
            STAMP.format(now));
  }
}
