package dev.daicho.foundation.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Secrets as files that only their owner may read, one a version: {@code id/1}, {@code id/2}, … in
 * hexadecimal. A file that others may read is refused by name rather than used. Safe for use by
 * many threads and several programs.
 */
public final class FileSecrets implements Secrets {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+([-/][a-z0-9]+)*");
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
  private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");
  private static final FileAttribute<?> FILE = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
  private static final FileAttribute<?> FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path folder;
  private final RandomBytes random;

  /** Where 32 random bytes come from; a town made from a seed gives its own. */
  @FunctionalInterface
  public interface RandomBytes {
    /** Fills the array with random bytes. */
    void fill(byte[] bytes);
  }

  public FileSecrets(Path folder, RandomBytes random) {
    this.folder = folder;
    this.random = random;
  }

  @Override
  public synchronized Secret current(String id) {
    int newest = newest(id);
    return newest > 0 ? version(id, newest) : make(id, 1).orElseGet(() -> version(id, 1));
  }

  @Override
  public Secret version(String id, int version) {
    Path file = file(id, version);
    if (!Files.exists(file)) {
      throw new IllegalStateException("secret " + id + " has no version " + version);
    }
    try {
      if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
        throw new IllegalStateException(
            "others may read the secret file %s: make it readable by its owner only (chmod 600)"
                .formatted(file));
      }
      String hex = Files.readString(file).strip();
      if (!HEX.matcher(hex).matches()) {
        throw new IllegalStateException(
            "the secret file " + file + " must have 64 hexadecimal digits");
      }
      return new Secret(id, version, HexFormat.of().parseHex(hex));
    } catch (IOException e) {
      throw new UncheckedIOException("the secret file " + file + " cannot be read", e);
    }
  }

  @Override
  public synchronized Secret rotate(String id) {
    Optional<Secret> made = Optional.empty();
    while (made.isEmpty()) {
      made = make(id, newest(id) + 1);
    }
    return made.get();
  }

  private int newest(String id) {
    int version = 0;
    while (Files.exists(file(id, version + 1))) {
      version++;
    }
    return version;
  }

  /** Makes that version, or nothing when somebody else has made it meanwhile. */
  private Optional<Secret> make(String id, int version) {
    byte[] bytes = new byte[32];
    random.fill(bytes);
    Path file = file(id, version);
    try {
      Path parent = Files.createDirectories(file.toAbsolutePath().getParent(), FOLDER);
      // Written aside and given its name at the end, so that a crash leaves no secret or a whole
      // one, and of several that ask at once one makes it.
      Path aside = Files.createTempFile(parent, ".", ".new", FILE);
      try {
        Files.writeString(
            aside,
            HexFormat.of().formatHex(bytes),
            StandardOpenOption.WRITE,
            StandardOpenOption.SYNC);
        if (!named(aside, file)) {
          return Optional.empty();
        }
      } finally {
        Files.delete(aside);
      }
      try (FileChannel directory = FileChannel.open(parent)) {
        directory.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the secret file " + file + " cannot be written", e);
    }
    return Optional.of(new Secret(id, version, bytes));
  }

  private static boolean named(Path aside, Path file) throws IOException {
    try {
      Files.createLink(file, aside);
      return true;
    } catch (FileAlreadyExistsException somebodyElseMadeIt) {
      return false;
    }
  }

  private Path file(String id, int version) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not the id of a secret: " + id);
    }
    return folder.resolve(id).resolve(Integer.toString(version));
  }
}
