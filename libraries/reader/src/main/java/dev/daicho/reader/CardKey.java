package dev.daicho.reader;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.chip.application.Jpki;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A key on a card. The message is hashed here; the card signs its DigestInfo. */
final class CardKey implements SigningKey {

  private static final Bytes SHA_256 = Bytes.hex("3031300D060960864801650304020105000420");
  private static final int SIGNATURE = 256;
  private static final int CURRENT = 0x80;

  private final CardChannel channel;
  private final int file;

  CardKey(CardChannel channel, int file) {
    this.channel = channel;
    this.file = file;
  }

  @Override
  public SignatureScheme scheme() {
    return SignatureScheme.RSA_SHA256;
  }

  @Override
  public Signing begin() {
    try {
      return new CardSigning(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has it", e);
    }
  }

  private final class CardSigning implements Signing {

    private final MessageDigest digest;

    CardSigning(MessageDigest digest) {
      this.digest = digest;
    }

    @Override
    public OutputStream message() {
      return new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    }

    @Override
    public byte[] finish() {
      try {
        return sign(SHA_256.and(Bytes.of(digest.digest())));
      } catch (IOException e) {
        throw new KeyUnusable(new GeneralSecurityException("the card is out", e));
      }
    }
  }

  private byte[] sign(Bytes digestInfo) throws IOException {
    StatusWord there = channel.select(Jpki.ON_CARD, file);
    if (!there.equals(StatusWord.DONE)) {
      throw refused(there);
    }
    Response response = channel.send(new Command(0x80, 0x2A, 0, CURRENT, digestInfo, SIGNATURE));
    if (!response.isDone()) {
      throw refused(response.status());
    }
    return response.data().toArray();
  }

  private static KeyUnusable refused(StatusWord status) {
    return new KeyUnusable(new GeneralSecurityException(CardWords.of(status).en()));
  }
}
