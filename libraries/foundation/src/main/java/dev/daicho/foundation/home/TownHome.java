package dev.daicho.foundation.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The town's folder, held by one program at a time. What lies in it: {@code postgres/} (the
 * embedded database), {@code secrets/}, {@code seals/} (the published heads of the audit logs) and,
 * while a town runs, {@code running} (its address and a token that only the owner can read), while
 * one is restored, {@code restoring}.
 *
 * <p>The hold is a file lock, which the system lets go when the program dies, however it dies.
 */
public final class TownHome implements AutoCloseable {

  // Two channels of one program on one file share its lock: closing the second would let the first
  // one's hold go. So a folder that this program holds is not even opened again.
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private static final FileAttribute<?> OWNER_ONLY_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private static final String LOCK = "lock";
  private static final String RUNNING = "running";
  private static final String RESTORING = "restoring";

  private final Path folder;
  private final FileChannel channel;

  private TownHome(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** The folder is held by another program, or cannot be used. */
  public static final class HomeInUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HomeInUse(Path folder) {
      super(
          "このフォルダの町は、別のプログラムが開いています / another program holds this town: "
              + folder
              + " (use --home for another one)");
    }
  }

  /** A restore into the folder was begun and not finished. */
  public static final class HomeUnfinished extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HomeUnfinished(Path folder) {
      super(
          "このフォルダへの復元は途中で終わっています。復元をやり直してください"
              + " / a restore into this folder was broken off: restore again: "
              + folder);
    }
  }

  /**
   * Takes the folder, making it when it is missing.
   *
   * @throws HomeInUse when another program holds it, or this one does already
   * @throws HomeUnfinished when a restore into it was broken off
   */
  public static TownHome take(Path folder) {
    TownHome home = hold(folder);
    if (Files.exists(home.part(RESTORING))) {
      home.close();
      throw new HomeUnfinished(folder);
    }
    return home;
  }

  /**
   * Takes a folder for a restore, making it when it is missing: until {@link #restored}, nobody
   * else can {@link #take} it.
   *
   * @return nothing when there is something in it, other than what a restore left that was broken
   *     off
   * @throws HomeInUse when another program holds it, or this one does already
   */
  public static Optional<TownHome> takeForRestore(Path folder) {
    TownHome home = hold(folder);
    try {
      if (!Files.exists(home.part(RESTORING)) && !home.contents().isEmpty()) {
        home.close();
        return Optional.empty();
      }
      Files.writeString(
          home.part(RESTORING), "", StandardOpenOption.CREATE, StandardOpenOption.SYNC);
      return Optional.of(home);
    } catch (IOException | RuntimeException e) {
      home.close();
      throw e instanceof IOException io
          ? new UncheckedIOException("the folder " + folder + " cannot be used", io)
          : (RuntimeException) e;
    }
  }

  /** Says that the restore into this folder is finished. */
  public void restored() {
    try {
      Files.deleteIfExists(part(RESTORING));
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be written", e);
    }
  }

  /** Removes what a restore has put here, all but its own mark. */
  public void clear() {
    try {
      for (Path file : contents()) {
        remove(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be emptied", e);
    }
  }

  /** Removes what a restore has put here and lets the folder go, as empty as it was. */
  public void discard() {
    clear();
    restored();
    try {
      Files.deleteIfExists(part(LOCK));
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be emptied", e);
    }
    close();
  }

  private List<Path> contents() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(
              file -> !file.endsWith(LOCK) && !file.endsWith(RESTORING) && !file.endsWith(RUNNING))
          .toList();
    }
  }

  private static void remove(Path part) throws IOException {
    try (Stream<Path> files = Files.walk(part)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static TownHome hold(Path folder) {
    try {
      Path real = Files.createDirectories(folder, OWNER_ONLY_FOLDER).toRealPath();
      if (!HELD_HERE.add(real)) {
        throw new HomeInUse(folder);
      }
      try {
        return new TownHome(real, lock(real));
      } catch (IOException | RuntimeException e) {
        HELD_HERE.remove(real);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the town's folder " + folder + " cannot be used", e);
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() == null) {
        throw new HomeInUse(folder);
      }
      Files.deleteIfExists(folder.resolve(RUNNING));
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Where the running town of a folder listens, if one runs. */
  public static Optional<Running> running(Path folder) {
    Path file = folder.resolve(RUNNING);
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      String[] lines = Files.readAllLines(file).toArray(String[]::new);
      return lines.length < 2
          ? Optional.empty()
          : Optional.of(new Running(lines[0].strip(), lines[1].strip()));
    } catch (IOException e) {
      throw new UncheckedIOException("the file " + file + " cannot be read", e);
    }
  }

  /** Says where this town listens, so that other commands can attach to it. */
  public void announce(Running running) {
    Path aside = folder.resolve("running.new");
    try {
      Files.deleteIfExists(aside);
      Files.createFile(aside, OWNER_ONLY);
      Files.writeString(aside, running.address() + "\n" + running.token() + "\n");
      Files.move(
          aside,
          folder.resolve(RUNNING),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be written", e);
    }
  }

  /** The folder itself. */
  public Path folder() {
    return folder;
  }

  /** A part of the folder. */
  public Path part(String name) {
    return folder.resolve(name);
  }

  /** Lets the folder go; does nothing the second time. */
  @Override
  public void close() {
    if (!channel.isOpen()) {
      return;
    }
    try {
      Files.deleteIfExists(folder.resolve(RUNNING));
      channel.close();
      HELD_HERE.remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be let go", e);
    }
  }

  /**
   * A running town.
   *
   * @param address such as {@code http://127.0.0.1:8080}
   * @param token what a command of the folder's owner shows to be let in
   */
  public record Running(String address, String token) {

    @Override
    public String toString() {
      return "Running[" + address + "]";
    }
  }
}
