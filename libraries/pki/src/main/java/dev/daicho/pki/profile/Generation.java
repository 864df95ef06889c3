package dev.daicho.pki.profile;

import dev.daicho.pki.SignatureScheme;

/** A generation of cards, and its algorithms. */
public enum Generation {
  /** Today's: RSA of 2048 bits. */
  PRESENT(KeyType.RSA_2048, SignatureScheme.RSA_SHA256),
  /** The next card, as the government has announced it: P-384. What is not published is ours. */
  NEXT(KeyType.P_384, SignatureScheme.ECDSA_SHA384),
  /** No card's: P-256, which other authorities use, for who compares with them. */
  TRIAL(KeyType.P_256, SignatureScheme.ECDSA_SHA256);

  private final KeyType key;
  private final SignatureScheme scheme;

  Generation(KeyType key, SignatureScheme scheme) {
    this.key = key;
    this.scheme = scheme;
  }

  /** The key that subscribers and authorities have. */
  public KeyType key() {
    return key;
  }

  /** How authorities and subscribers sign. */
  public SignatureScheme scheme() {
    return scheme;
  }
}
