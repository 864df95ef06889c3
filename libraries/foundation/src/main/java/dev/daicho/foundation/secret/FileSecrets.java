package dev.daicho.foundation.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Secrets as files that only their owner may read, one a version: {@code id/1}, {@code id/2}, … in
 * hexadecimal. A file that others may read is refused by name rather than used.
 */
public final class FileSecrets implements Secrets {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+([-/][a-z0-9]+)*");
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");
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
    return newest == 0 ? make(id, 1) : version(id, newest);
  }

  @Override
  public Secret version(String id, int version) {
    Secret secret = read(id, version);
    if (secret == null) {
      throw new IllegalStateException("secret " + id + " has no version " + version);
    }
    return secret;
  }

  @Override
  public synchronized Secret rotate(String id) {
    return make(id, newest(id) + 1);
  }

  private int newest(String id) {
    int version = 0;
    while (Files.exists(file(id, version + 1))) {
      version++;
    }
    return version;
  }

  private @Nullable Secret read(String id, int version) {
    Path file = file(id, version);
    if (!Files.exists(file)) {
      return null;
    }
    try {
      if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
        throw new IllegalStateException(
            "others may read the secret file %s: make it readable by its owner only (chmod 600)"
                .formatted(file));
      }
      return new Secret(id, version, HexFormat.of().parseHex(Files.readString(file).strip()));
    } catch (IOException e) {
      throw new UncheckedIOException("the secret file " + file + " cannot be read", e);
    }
  }

  private Secret make(String id, int version) {
    byte[] bytes = new byte[32];
    random.fill(bytes);
    Path file = file(id, version);
    try {
      Path parent = Files.createDirectories(file.toAbsolutePath().getParent(), FOLDER);
      // Written aside and moved, so that a crash leaves either no secret or a whole one.
      Path aside = parent.resolve("." + version + ".new");
      Files.deleteIfExists(aside);
      Files.createFile(aside, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      Files.writeString(
          aside,
          HexFormat.of().formatHex(bytes),
          StandardOpenOption.WRITE,
          StandardOpenOption.SYNC);
      if (Files.exists(file)) {
        throw new FileAlreadyExistsException(file.toString());
      }
      Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("the secret file " + file + " cannot be written", e);
    }
    return new Secret(id, version, bytes);
  }

  private Path file(String id, int version) {
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException("not the id of a secret: " + id);
    }
    return folder.resolve(id).resolve(Integer.toString(version));
  }
}
