package dev.daicho.card;

import dev.daicho.chip.Chip;
import dev.daicho.chip.front.Slot;
import dev.daicho.chip.memory.Memory;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A card whose memory is a {@link CardFile} on the disk: every write of a command is there, whole,
 * before the command is answered. One program at a time has it.
 */
public final class KeptCard implements Closeable {

  private final Path file;
  private final FileChannel lock;
  private final Slot slot;

  private KeptCard(Path file, FileChannel lock, Chip chip, Memory memory) {
    this.file = file;
    this.lock = lock;
    this.slot = new Slot(chip, memory, this::keep);
  }

  /** Keeps a new card in a file, in place of what may have been there. */
  public static void create(Path file, Memory memory) throws IOException {
    replace(file, memory);
  }

  /**
   * Opens one; the card is beside its slot.
   *
   * @throws IOException when it is not there, is no card, or another program has it
   */
  public static KeptCard open(Path file, Chip chip) throws IOException {
    FileChannel channel =
        FileChannel.open(
            beside(file, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock held = channel.tryLock();
      if (held == null) {
        throw new IOException(file + " is another program's now");
      }
      return new KeptCard(file, channel, chip, CardFile.read(Files.readString(file)));
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new IOException(file + " is open already", e);
    } catch (IOException | CardFile.Unreadable e) {
      channel.close();
      throw e instanceof IOException known
          ? known
          : new IOException(file + ": " + e.getMessage(), e);
    }
  }

  /** Where it can be put in and talked to. */
  public Slot slot() {
    return slot;
  }

  private void keep(Memory memory) {
    try {
      replace(file, memory);
    } catch (IOException e) {
      throw new UncheckedIOException("a card could not be kept", e);
    }
  }

  private static void replace(Path file, Memory memory) throws IOException {
    Path part = beside(file, ".part");
    Files.writeString(part, CardFile.write(memory, CardFile.Keys.WRITTEN));
    try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
      written.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path beside(Path file, String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }

  /** Takes the card out and lets others have it. */
  @Override
  public void close() throws IOException {
    slot.remove();
    lock.close();
  }
}
