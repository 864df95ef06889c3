package dev.daicho.reader;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.apdu.StatusWord;
import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A key on a card. The message is hashed here; today's card signs its DigestInfo, the next one the
 * hash itself.
 */
final class CardKey implements SigningKey {

  private static final Bytes SHA_256 = Bytes.hex("3031300D060960864801650304020105000420");
  private static final int LONGEST = 256;
  private static final int CURRENT = 0x80;
  private static final int AS_GIVEN = 0;
  private static final int OF_HASH = 2;

  private final CardChannel channel;
  private final CardGeneration generation;
  private final CardPlace place;

  CardKey(CardChannel channel, CardGeneration generation, CardCertificate which) {
    this.channel = channel;
    this.generation = generation;
    this.place = which.keyOn(generation);
  }

  @Override
  public SignatureScheme scheme() {
    return switch (generation) {
      case PRESENT -> SignatureScheme.RSA_SHA256;
      case NEXT -> SignatureScheme.ECDSA_SHA384;
    };
  }

  private String hash() {
    return switch (generation) {
      case PRESENT -> "SHA-256";
      case NEXT -> "SHA-384";
    };
  }

  @Override
  public Signing begin() {
    try {
      return new CardSigning(MessageDigest.getInstance(hash()));
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
        return sign(Bytes.of(digest.digest()));
      } catch (IOException e) {
        throw new KeyUnusable(new GeneralSecurityException("the card is out", e));
      }
    }
  }

  private byte[] sign(Bytes hash) throws IOException {
    StatusWord there = channel.select(place);
    if (!there.equals(StatusWord.DONE)) {
      throw refused(there);
    }
    Response response =
        channel.send(
            switch (generation) {
              case PRESENT ->
                  new Command(0x80, 0x2A, AS_GIVEN, CURRENT, SHA_256.and(hash), LONGEST);
              case NEXT -> new Command(0x80, 0x2A, OF_HASH, CURRENT, hash, LONGEST);
            });
    if (!response.isDone()) {
      throw refused(response.status());
    }
    return response.data().toArray();
  }

  private static KeyUnusable refused(StatusWord status) {
    return new KeyUnusable(new GeneralSecurityException(CardWords.of(status).en()));
  }
}
