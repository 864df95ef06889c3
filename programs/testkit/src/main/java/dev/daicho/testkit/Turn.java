package dev.daicho.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One at a time, of all tests of this user: a home that does not exist yet can be made by one
 * program only, and tests are often run by several.
 */
final class Turn {

  // A file lock is a program's, not a thread's.
  private static final ReentrantLock HERE = new ReentrantLock();

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private Turn() {}

  @SuppressWarnings("try") // the lock is held, not used
  static <T> T take(Path folder, Supplier<T> act) {
    HERE.lock();
    try {
      // Keys will lie in it, and in the cache beside it the database's programs.
      Files.createDirectories(folder, OWNER_ONLY);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("testkit.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        return act.get();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the folder " + folder + " cannot be used", e);
    } finally {
      HERE.unlock();
    }
  }
}
