package dev.daicho.town.settle;

import dev.daicho.pki.profile.KeyType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * The keys of invented residents: a few hundred pairs for all of them, since making a pair takes a
 * hundred times as long as issuing a certificate for it. They are made when they are needed first,
 * once per home, and stand in a file that says that they are for tests. Safe for use by many
 * threads.
 */
final class ResidentKeys {

  /** How many pairs a home has. */
  static final int PAIRS = 512;

  private static final String MARK =
      "# TEST: keys that invented residents share; good for nothing else\n";

  private final Path file;
  private final int most;
  private final SecureRandom random;
  private final List<KeyPair> pairs = new ArrayList<>();

  /**
   * @param file one key a line, PKCS #8 in Base64; made when it is not there
   * @param most how many pairs
   */
  ResidentKeys(Path file, int most, SecureRandom random) {
    this.file = file;
    this.most = most;
    this.random = random;
    try {
      if (Files.exists(file)) {
        Files.readAllLines(file).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .map(ResidentKeys::read)
            .forEach(pairs::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The pair of the n-th certificate. */
  synchronized KeyPair of(int n) {
    int index = n % most;
    while (pairs.size() <= index) {
      pairs.add(made());
    }
    return pairs.get(index);
  }

  private KeyPair made() {
    KeyPair pair = KeyType.RSA_2048.generate(random);
    String line = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()) + "\n";
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          Files.exists(file) ? line : MARK + line,
          StandardCharsets.US_ASCII,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pair;
  }

  private static KeyPair read(String line) {
    try {
      KeyFactory rsa = KeyFactory.getInstance("RSA");
      RSAPrivateCrtKey own =
          (RSAPrivateCrtKey)
              rsa.generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(line)));
      return new KeyPair(
          rsa.generatePublic(new RSAPublicKeySpec(own.getModulus(), own.getPublicExponent())), own);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("a key of invented residents cannot be read", e);
    }
  }
}
