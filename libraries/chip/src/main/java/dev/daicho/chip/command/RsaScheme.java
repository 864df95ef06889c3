package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.interfaces.RSAKey;
import java.util.Optional;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/** How a card of today signs, with RSA and SHA-256. */
enum RsaScheme implements SignScheme {
  /** PKCS#1 v1.5 over what is given, normally a DigestInfo. */
  AS_GIVEN(false, false, false),
  /** The card hashes; PKCS#1 v1.5 over the bare hash. */
  HASHED(true, false, false),
  /** A hash is given; PKCS#1 v1.5 over its DigestInfo. */
  OF_HASH(false, true, false),
  /** The card hashes; PKCS#1 v1.5 over the DigestInfo. */
  HASHED_WITH_INFO(true, true, false),
  /** A hash is given; PSS. */
  PSS_OF_HASH(false, false, true),
  /** The card hashes; PSS. */
  PSS(true, false, true);

  private static final String HASH = "SHA-256";
  private static final int HASH_LENGTH = 32;
  private static final int OVERHEAD = 11;
  private static final Bytes DIGEST_INFO = Bytes.hex("3031300D060960864801650304020105000420");

  private final boolean hashes;
  private final boolean informs;
  private final boolean pss;

  RsaScheme(boolean hashes, boolean informs, boolean pss) {
    this.hashes = hashes;
    this.informs = informs;
    this.pss = pss;
  }

  /** That of P1. */
  static Optional<SignScheme> of(int p1) {
    return p1 < values().length ? Optional.of(values()[p1]) : Optional.empty();
  }

  @Override
  public boolean fits(PrivateKey key) {
    return key instanceof RSAKey;
  }

  /** A hash must be one, the rest must leave room. */
  @Override
  public boolean admits(Bytes data) {
    if (this == AS_GIVEN) {
      return !data.isEmpty() && data.length() <= 256 - OVERHEAD;
    }
    return hashes ? !data.isEmpty() : data.length() == HASH_LENGTH;
  }

  @Override
  public Bytes sign(PrivateKey key, Bytes data, Turn turn) {
    try {
      Bytes hash = hashes ? Bytes.of(MessageDigest.getInstance(HASH).digest(data.toArray())) : data;
      int bits = ((RSAKey) key).getModulus().bitLength();
      Bytes block =
          pss
              ? PssBlock.of(hash, bits, turn.random())
              : padded(informs ? DIGEST_INFO.and(hash) : hash, (bits + 7) / 8);
      return raw(key, block, turn.provider());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of a card signs", e);
    }
  }

  /** RFC 8017, 9.2, steps 2 to 5. */
  private static Bytes padded(Bytes data, int length) {
    return Bytes.of((byte) 0, (byte) 1)
        .and(Bytes.filled(0xFF, length - data.length() - 3))
        .and(Bytes.of((byte) 0))
        .and(data);
  }

  private static Bytes raw(PrivateKey key, Bytes block, @Nullable Provider provider)
      throws GeneralSecurityException {
    Cipher rsa =
        provider == null
            ? Cipher.getInstance("RSA/ECB/NoPadding")
            : Cipher.getInstance("RSA/ECB/NoPadding", provider);
    rsa.init(Cipher.DECRYPT_MODE, key);
    return Bytes.of(rsa.doFinal(block.toArray()));
  }
}
