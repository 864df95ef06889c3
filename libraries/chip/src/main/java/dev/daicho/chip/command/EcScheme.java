package dev.daicho.chip.command;

import dev.daicho.chip.apdu.Bytes;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.ECKey;
import java.util.Optional;

/**
 * How the next card signs: ECDSA with P-384 and SHA-384, which is announced. The numbers of P1 are
 * ours; each means what it means today. The signature is in DER, at most 104 bytes.
 */
enum EcScheme implements SignScheme {
  /** A hash is given (P1 02). */
  OF_HASH(2),
  /** The card hashes (P1 03). */
  HASHED(3);

  private static final String HASH = "SHA-384";
  private static final int BITS = 384;

  private final int p1;

  EcScheme(int p1) {
    this.p1 = p1;
  }

  /** That of P1. */
  static Optional<SignScheme> of(int p1) {
    for (EcScheme one : values()) {
      if (one.p1 == p1) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean fits(PrivateKey key) {
    return key instanceof ECKey curve && curve.getParams().getOrder().bitLength() == BITS;
  }

  @Override
  public boolean admits(Bytes data) {
    return this == HASHED ? !data.isEmpty() : data.length() == BITS / 8;
  }

  /** The number that each signature needs is the provider's, not the card's. */
  @Override
  public Bytes sign(PrivateKey key, Bytes data, Turn turn) {
    try {
      byte[] hash =
          this == HASHED ? MessageDigest.getInstance(HASH).digest(data.toArray()) : data.toArray();
      Signature signer =
          turn.provider() == null
              ? Signature.getInstance("NONEwithECDSA")
              : Signature.getInstance("NONEwithECDSA", turn.provider());
      signer.initSign(key);
      signer.update(hash);
      return Bytes.of(signer.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of a card signs", e);
    }
  }
}
