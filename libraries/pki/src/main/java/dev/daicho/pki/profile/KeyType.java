package dev.daicho.pki.profile;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;

/** The keys in use. */
public enum KeyType {
  /** RSA, modulus of 2048 bits, exponent 65537. */
  RSA_2048("RSA", new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4)),
  /** NIST P-256. */
  P_256("EC", new ECGenParameterSpec("secp256r1")),
  /** NIST P-384. */
  P_384("EC", new ECGenParameterSpec("secp384r1"));

  private final String algorithm;
  private final AlgorithmParameterSpec parameters;

  KeyType(String algorithm, AlgorithmParameterSpec parameters) {
    this.algorithm = algorithm;
    this.parameters = parameters;
  }

  /** A new pair. */
  public KeyPair generate(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
      generator.initialize(parameters, random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform makes " + this + " keys", e);
    }
  }

  /**
   * A new pair in a token, which has random numbers of its own.
   *
   * @throws IllegalStateException when the token does not make such keys
   */
  public KeyPair generate(Provider token) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, token);
      generator.initialize(parameters);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the token makes no " + this + " keys", e);
    }
  }
}
