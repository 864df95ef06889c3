package dev.daicho.foundation.backup;

import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.store.Keeper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a home that belong to its town: the published heads of the audit logs; the secrets,
 * without which the same people would have other codes and numbers; the authorities' keys,
 * encrypted, without which nothing that they issued could ever be revoked; and the invented
 * people's cards. Not the secrets between the programs of one home (passwords, tokens): these are
 * made anew.
 */
final class HomeFiles {

  private static final Pattern SECRET =
      Pattern.compile("secrets/([a-z0-9]+)[a-z0-9/-]*/[1-9][0-9]{0,8}");

  /** Files of keys, and the objects of a token that is a program. */
  private static final Pattern KEYS =
      Pattern.compile(
          "keys/([a-z][a-z-]{0,29}\\.(p12|pem)|card/[a-z0-9-]{1,40}\\.pem"
              + "|people/[a-z0-9-]{1,60}\\.(p12|cer)|token"
              + "|softhsm/[a-f0-9-]{36}/((token|[a-f0-9-]{36})\\.(object|lock)|generation))");

  private static final Pattern CARDS = Pattern.compile("cards/[a-z0-9-]{1,60}\\.card");
  private static final Pattern SEALS = Pattern.compile("seals/([a-z][a-z_]{0,29})");
  private static final Set<String> MADE_ANEW = Set.of("database", "operator");

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<?> OWNER_ONLY_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final TownHome home;

  HomeFiles(TownHome home) {
    this.home = home;
  }

  /**
   * The published heads by name. Read them before the database: what is published is in it. A line
   * that is being written is left out; the sealer publishes it anew.
   */
  Map<String, byte[]> seals(List<Keeper> keepers) throws IOException {
    Map<String, byte[]> books = new TreeMap<>();
    for (Keeper keeper : keepers) {
      String name = "seals/" + keeper.name();
      if (Files.exists(home.part(name))) {
        String book = Files.readString(home.part(name), StandardCharsets.ISO_8859_1);
        books.put(
            name,
            book.substring(0, book.lastIndexOf('\n') + 1).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
    return books;
  }

  /** The secrets' files by name. */
  Map<String, byte[]> secrets() throws IOException {
    return files("secrets", HomeFiles::isSecret);
  }

  /** The files of keys by name, and the cards, which hold some. */
  Map<String, byte[]> keys() throws IOException {
    Map<String, byte[]> found = files("keys", KEYS.asMatchPredicate());
    found.putAll(files("cards", CARDS.asMatchPredicate()));
    return found;
  }

  private Map<String, byte[]> files(String folder, Predicate<String> taken) throws IOException {
    Map<String, byte[]> found = new TreeMap<>();
    if (Files.exists(home.part(folder))) {
      List<Path> files = new ArrayList<>();
      try (Stream<Path> all = Files.walk(home.part(folder))) {
        all.filter(Files::isRegularFile).forEach(files::add);
      }
      for (Path file : files) {
        String name = home.folder().relativize(file).toString();
        if (taken.test(name)) {
          found.put(name, Files.readAllBytes(file));
        }
      }
    }
    return found;
  }

  private static boolean isSecret(String name) {
    Matcher secret = SECRET.matcher(name);
    return secret.matches() && !MADE_ANEW.contains(secret.group(1));
  }

  /**
   * Writes a file into the home.
   *
   * @throws BackupRefused when it is none of those above
   */
  void write(String name, byte[] bytes) throws IOException {
    if (!isSecret(name)
        && Stream.of(SEALS, KEYS, CARDS).noneMatch(one -> one.matcher(name).matches())) {
      throw new BackupRefused("backup.strange-file", name);
    }
    Path file = home.part(name);
    Files.createDirectories(file.getParent(), OWNER_ONLY_FOLDER);
    Files.createFile(file, OWNER_ONLY);
    Files.write(file, bytes, StandardOpenOption.SYNC);
  }
}
