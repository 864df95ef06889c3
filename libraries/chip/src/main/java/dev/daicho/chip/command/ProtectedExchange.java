package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One protected command and its answer: AES-128 in CBC, the initialisation vector being the
 * encrypted counter, padded with 80 and zeros, without a check value. Card and reader do the same.
 *
 * @param protection with the counter of this command
 */
public record ProtectedExchange(Protection.Encrypted protection) {

  private static final int DATA = 0x86;
  private static final int EXPECTED = 0x96;
  private static final int PADDED = 0x01;
  private static final int BLOCK = 16;
  private static final int SHORTEST = 3;

  /** The class of protected commands. */
  public static final int CLASS = 0x08;

  /** The command as if it had come in clear; empty when it cannot be taken apart or decrypted. */
  public Optional<Command> opened(Command command) {
    Bytes body = command.data();
    if (body.length() < SHORTEST) {
      return Optional.empty();
    }
    if (body.at(0) == EXPECTED && body.length() == 5 && body.at(1) == 3 && body.at(2) == 0) {
      int expected = body.u16At(3);
      return Optional.of(command.as(0, Bytes.NONE, expected == 0 ? 65_536 : expected));
    }
    return value(body).flatMap(this::decrypted).map(data -> command.as(0, data, 0));
  }

  /** The answer as it goes back; a status word alone stays as it is. */
  public Response closed(Response response) {
    return response.data().isEmpty()
        ? response
        : new Response(object(response.data()), response.status());
  }

  /** The command as a reader sends it: with data, or with a number of bytes expected. */
  public Command closed(Command command) {
    return command.data().isEmpty()
        ? command.as(
            CLASS,
            Bytes.of((byte) EXPECTED, (byte) 3, (byte) 0).and(Bytes.u16(command.expected())),
            65_536)
        : command.as(CLASS, object(command.data()), 65_536);
  }

  /** The data of an answer as a reader opens them; empty when they cannot be. */
  public Optional<Bytes> opened(Bytes answered) {
    return value(answered).flatMap(this::decrypted);
  }

  private Bytes object(Bytes data) {
    byte[] plain = data.toArray();
    byte[] padded = Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
    padded[plain.length] = (byte) 0x80;
    Bytes content = Bytes.of((byte) PADDED).and(Bytes.of(crypt(Cipher.ENCRYPT_MODE, padded)));
    return Bytes.of((byte) DATA).and(length(content.length())).and(content);
  }

  private static Bytes length(int length) {
    if (length < 0x80) {
      return Bytes.of((byte) length);
    }
    return length < 0x100
        ? Bytes.of((byte) 0x81, (byte) length)
        : Bytes.of((byte) 0x82).and(Bytes.u16(length));
  }

  /** What stands in the one object. */
  private static Optional<Bytes> value(Bytes body) {
    if (body.length() < SHORTEST || body.at(0) != DATA) {
      return Optional.empty();
    }
    int first = body.at(1);
    int size = first < 0x80 ? 0 : first - 0x80;
    if (size > 2 || body.length() < 2 + size) {
      return Optional.empty();
    }
    int length = size == 0 ? first : size == 1 ? body.at(2) : body.u16At(2);
    Bytes content = body.from(2 + size);
    boolean fits =
        content.length() == length
            && length > 1
            && content.at(0) == PADDED
            && (length - 1) % BLOCK == 0;
    return fits ? Optional.of(content.from(1)) : Optional.empty();
  }

  private Optional<Bytes> decrypted(Bytes cryptogram) {
    Bytes plain = Bytes.of(crypt(Cipher.DECRYPT_MODE, cryptogram.toArray()));
    int end = plain.length() - 1;
    while (end >= 0 && plain.at(end) == 0) {
      end--;
    }
    return end >= 0 && plain.at(end) == 0x80 ? Optional.of(plain.slice(0, end)) : Optional.empty();
  }

  private byte[] crypt(int mode, byte[] data) {
    try {
      SecretKeySpec key = new SecretKeySpec(protection.key().toArray(), "AES");
      Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
      byte[] counter = new byte[BLOCK];
      for (int i = 0; i < Integer.BYTES; i++) {
        counter[BLOCK - 1 - i] = (byte) (protection.counter() >>> (8 * i));
      }
      cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[BLOCK]));
      byte[] vector = cipher.doFinal(counter);
      cipher.init(mode, key, new IvParameterSpec(vector));
      return cipher.doFinal(data);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES, and the blocks are whole", e);
    }
  }
}
