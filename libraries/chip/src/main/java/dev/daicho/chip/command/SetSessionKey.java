package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import java.security.GeneralSecurityException;
import java.security.spec.MGF1ParameterSpec;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;

/**
 * SET SESSION KEY (80 AE): a seed, encrypted to the card's key, of which the first 16 bytes are the
 * key of the session. The PIN has to be shown first, in clear. What cannot be decrypted is answered
 * with 6A80; that choice is ours.
 */
final class SetSessionKey implements Act {

  private static final Bytes HEADER = Bytes.hex("A0228020");
  private static final int SEED = 32;
  private static final int KEY = 16;
  private static final OAEPParameterSpec OAEP =
      new OAEPParameterSpec(
          "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT);

  private final FileId pin;
  private final FileId decrypts;

  private SetSessionKey(FileId pin, FileId decrypts) {
    this.pin = pin;
    this.decrypts = decrypts;
  }

  /**
   * For an application.
   *
   * @param pin the file of the secret
   * @param decrypts the file of the key
   */
  static SetSessionKey of(int pin, int decrypts) {
    return new SetSessionKey(new FileId(pin), new FileId(decrypts));
  }

  @Override
  public int instruction() {
    return 0xAE;
  }

  @Override
  public boolean isProprietary() {
    return true;
  }

  @Override
  public Response perform(Turn turn, Command command) {
    if (command.parameters() != 0) {
      return Response.of(StatusWord.WRONG_PARAMETERS);
    }
    if (!turn.session().verified().contains(pin)) {
      return Response.of(StatusWord.NOT_ALLOWED);
    }
    Optional<Bytes> seed =
        turn.inner(decrypts)
            .flatMap(key -> decrypted(key, command.data()))
            .filter(plain -> plain.startsWith(HEADER) && plain.length() == HEADER.length() + SEED);
    seed.ifPresent(plain ->
        turn.session(
            turn.session()
                .with(
                    new Protection.Encrypted(
                        plain.slice(HEADER.length(), HEADER.length() + KEY), 1))));
    return Response.of(seed.isPresent() ? StatusWord.DONE : StatusWord.WRONG_DATA);
  }

  private static Optional<Bytes> decrypted(Content.Key key, Bytes data) {
    try {
      Cipher rsa = Cipher.getInstance("RSA/ECB/OAEPPadding");
      rsa.init(Cipher.DECRYPT_MODE, key.secret(), OAEP);
      return Optional.of(Bytes.of(rsa.doFinal(data.toArray())));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }
}
