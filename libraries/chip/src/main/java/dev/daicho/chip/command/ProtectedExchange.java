package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.Tlv;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
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

  /** The class of protected commands. */
  public static final int CLASS = 0x08;

  /** The command as if it had come in clear; empty when it cannot be taken apart or decrypted. */
  public Optional<Command> opened(Command command) {
    Bytes body = command.data();
    Optional<Tlv> object = only(body);
    Optional<Bytes> expected =
        object
            .filter(one -> one.tag() == EXPECTED)
            .map(Tlv::value)
            .filter(value -> value.length() == 3 && value.at(0) == 0);
    if (expected.isPresent()) {
      int most = expected.get().u16At(1);
      return Optional.of(command.as(0, Bytes.NONE, most == 0 ? 65_536 : most));
    }
    return opened(body).map(data -> command.as(0, data, 0));
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
            Tlv.encoded(EXPECTED, Bytes.of((byte) 0).and(Bytes.u16(command.expected()))),
            65_536)
        : command.as(CLASS, object(command.data()), 65_536);
  }

  /** The data of an answer as a reader opens them; empty when they cannot be. */
  public Optional<Bytes> opened(Bytes answered) {
    return only(answered)
        .filter(one -> one.tag() == DATA)
        .map(Tlv::value)
        .filter(value ->
            value.length() > 1 && value.at(0) == PADDED && (value.length() - 1) % BLOCK == 0)
        .flatMap(value -> decrypted(value.from(1)));
  }

  private Bytes object(Bytes data) {
    byte[] plain = data.toArray();
    byte[] padded = Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
    padded[plain.length] = (byte) 0x80;
    Bytes content = Bytes.of((byte) PADDED).and(Bytes.of(crypt(Cipher.ENCRYPT_MODE, padded)));
    return Tlv.encoded(DATA, content);
  }

  /** The one object that there has to be. */
  private static Optional<Tlv> only(Bytes body) {
    return Tlv.all(body).filter(all -> all.size() == 1).map(List::getFirst);
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
