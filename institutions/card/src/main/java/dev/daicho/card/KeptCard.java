package dev.daicho.card;

import dev.daicho.chip.Chip;
import dev.daicho.chip.front.Slot;
import dev.daicho.chip.memory.Memory;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A card whose memory is a {@link CardFile} on the disk, which only its owner may read: every write
 * of a command is there, whole, before the command is answered. One program at a time has it, and
 * can tell the others where the card is reached meanwhile.
 */
public final class KeptCard implements Closeable {

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final String LOCK = ".lock";

  // Closing a second channel of this program on the lock would let the first one's hold go. So a
  // lock that this program holds is not even opened again.
  private static final Map<Path, Optional<URI>> HELD_HERE = new ConcurrentHashMap<>();

  private final Path file;
  private final FileChannel lock;
  private final Slot slot;

  private KeptCard(Path file, FileChannel lock, Chip chip, Memory memory) {
    this.file = file;
    this.lock = lock;
    this.slot = new Slot(chip, memory, this::keep);
  }

  /** Another program has the card, or this one does already. */
  public static final class InUse extends IOException {
    private static final long serialVersionUID = 1L;
    private final transient Optional<URI> address;

    private InUse(Path file, Optional<URI> address) {
      super("カードは他のリーダーに入っています / the card is in another reader: " + file);
      this.address = address;
    }

    /** Where it is reached by HTTP, if whoever has it has said so. */
    public Optional<URI> address() {
      return address;
    }
  }

  /**
   * Keeps a new card in a file, in place of what may have been there.
   *
   * @throws InUse when somebody has what is there
   */
  public static void create(Path file, Memory memory) throws IOException {
    FileChannel lock = lock(file);
    try {
      replace(file, memory);
    } finally {
      letGo(file, lock);
    }
  }

  /**
   * Opens one; the card is beside its slot.
   *
   * @throws InUse when another program has it
   * @throws IOException when it is not there, or is no card
   */
  public static KeptCard open(Path file, Chip chip) throws IOException {
    FileChannel lock = lock(file);
    try {
      return new KeptCard(file, lock, chip, read(file));
    } catch (IOException e) {
      letGo(file, lock);
      throw e;
    }
  }

  /**
   * The card as it is now, whoever has it; what is done with it does nothing to the card.
   *
   * @throws IOException when it is not there, or is no card
   */
  public static Memory read(Path file) throws IOException {
    try {
      return CardFile.read(Files.readString(file));
    } catch (CardFile.Unreadable e) {
      throw new IOException(file + ": " + e.getMessage(), e);
    }
  }

  private static FileChannel lock(Path file) throws IOException {
    Path held = held(file);
    if (HELD_HERE.putIfAbsent(held, Optional.empty()) != null) {
      throw new InUse(file, HELD_HERE.getOrDefault(held, Optional.empty()));
    }
    try {
      return lockOfAll(file);
    } catch (IOException | RuntimeException e) {
      HELD_HERE.remove(held);
      throw e;
    }
  }

  private static FileChannel lockOfAll(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            beside(file, LOCK),
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            OWNER_ONLY);
    if (channel.tryLock() == null) {
      channel.close();
      throw new InUse(file, said(file));
    }
    return channel.truncate(0);
  }

  private static Path held(Path file) throws IOException {
    return file.resolveSibling("").toRealPath().resolve(file.getFileName());
  }

  private static void letGo(Path file, FileChannel lock) throws IOException {
    lock.truncate(0);
    lock.close();
    HELD_HERE.remove(held(file));
  }

  private static Optional<URI> said(Path file) throws IOException {
    String address = Files.readString(beside(file, LOCK)).strip();
    return address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address));
  }

  /** Tells other programs where the card is reached as long as this one has it. */
  public void reachedAt(URI address) throws IOException {
    HELD_HERE.put(held(file), Optional.of(address));
    lock.truncate(0);
    lock.write(ByteBuffer.wrap(address.toString().getBytes(StandardCharsets.US_ASCII)), 0);
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
    Files.deleteIfExists(part);
    try (FileChannel written =
        FileChannel.open(
            part,
            EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            OWNER_ONLY)) {
      ByteBuffer text =
          StandardCharsets.UTF_8.encode(CardFile.write(memory, CardFile.Keys.WRITTEN));
      while (text.hasRemaining()) {
        written.write(text);
      }
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
    if (lock.isOpen()) {
      letGo(file, lock);
    }
  }
}
