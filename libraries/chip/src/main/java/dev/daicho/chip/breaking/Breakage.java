package dev.daicho.chip.breaking;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.application.Application;
import dev.daicho.chip.application.FreeSlot;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Folder;
import dev.daicho.chip.memory.Memory;
import java.security.KeyPair;
import java.util.Map;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * Breaks a card on purpose, for who has to find out. Latency and power lost in the middle of a
 * command are {@link dev.daicho.chip.front.Disturbance}s of the slot, since the card stays whole.
 */
public final class Breakage {

  private Breakage() {}

  /**
   * A copy by somebody who could read every file and no key: it says what the card says, and its
   * signatures are by other keys, so that whoever asks it to authenticate itself finds out.
   *
   * @param keys pairs of the kind that the card has: RSA-2048, or P-384 for the next card
   */
  public static Memory cloned(Memory memory, Supplier<KeyPair> keys) {
    Memory copy = memory;
    for (Folder folder : memory.folders()) {
      for (Map.Entry<FileId, Content> one : folder.contents().entrySet()) {
        if (one.getValue() instanceof Content.Key) {
          KeyPair pair = keys.get();
          copy =
              copy.with(
                  folder.name(),
                  one.getKey(),
                  new Content.Key(pair.getPrivate(), pair.getPublic()));
        }
      }
    }
    return copy;
  }

  /**
   * One bit of a file is another.
   *
   * @throws IllegalArgumentException when the card has no such file of bytes
   */
  public static Memory corrupted(
      Memory memory, Application application, int file, RandomGenerator random) {
    FileId id = new FileId(file);
    byte[] bytes = data(memory, application, id).toArray();
    bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
    return memory.with(application.name(), id, new Content.Data(Bytes.of(bytes)));
  }

  private static Bytes data(Memory memory, Application application, FileId file) {
    return memory
        .content(application.name(), file)
        .filter(Content.Data.class::isInstance)
        .map(content -> ((Content.Data) content).bytes())
        .filter(bytes -> !bytes.isEmpty())
        .orElseThrow(() -> new IllegalArgumentException("the card has no such file: " + file));
  }

  /**
   * A secret is blocked, as after too many wrong tries.
   *
   * @throws IllegalArgumentException when the card has no such secret
   */
  public static Memory locked(Memory memory, Application application, int secret) {
    FileId id = new FileId(secret);
    Content.Secret now =
        memory
            .content(application.name(), id)
            .filter(Content.Secret.class::isInstance)
            .map(Content.Secret.class::cast)
            .orElseThrow(() -> new IllegalArgumentException("the card has no such secret: " + id));
    return memory.with(application.name(), id, now.left(0));
  }

  /** The certificate for login stands where that for signing should, without its key. */
  public static Memory withWrongCertificate(Memory memory) {
    FileId login = new FileId(Jpki.LOGIN_CERTIFICATE);
    return memory.with(
        Jpki.ON_CARD.name(),
        new FileId(Jpki.SIGNING_CERTIFICATE),
        new Content.Data(data(memory, Jpki.ON_CARD, login)));
  }

  /** The free area is full of one application, so that nothing more fits. */
  public static Memory full(Memory memory, FreeSlot with) {
    Application application = with.application();
    FileId object = new FileId(FreeSlot.OBJECT);
    Memory room = memory.without(application.name());
    return room.with(
            application.with(Map.of(object, new Content.Data(Bytes.filled(0, room.free())))))
        .orElseThrow(() -> new IllegalStateException("as much as there is room for fits"));
  }
}
