package dev.daicho.jpki.key;

import dev.daicho.foundation.secret.Secret;
import dev.daicho.pki.profile.KeyType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the authorities' keys lie: a file in PKCS#12, or a token that does PKCS#11 and from which
 * they never come out. Safe for use by many threads; one program at a time writes.
 */
public final class KeyVault {

  private final KeyStore keys;
  private final char[] password;
  private final SecureRandom random;
  private final @Nullable Path file;
  private final @Nullable Provider token;

  private KeyVault(
      KeyStore keys,
      char[] password,
      SecureRandom random,
      @Nullable Path file,
      @Nullable Provider token) {
    this.keys = keys;
    this.password = password;
    this.random = random;
    this.file = file;
    this.token = token;
  }

  /** A key, and the certificate on it. */
  public record Kept(PrivateKey key, X509Certificate certificate) {}

  /**
   * A file; made when the first key is kept, readable by its owner only.
   *
   * @param password encrypts it
   * @param random where keys come from
   * @throws IllegalStateException when the file is damaged or the password another
   */
  public static KeyVault inFile(Path file, Secret password, SecureRandom random) {
    char[] word = password.asPassword().toCharArray();
    try {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      if (Files.exists(file)) {
        try (InputStream in = Files.newInputStream(file)) {
          keys.load(in, word);
        }
      } else {
        keys.load(null, word);
      }
      return new KeyVault(keys, word, random, file, null);
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the authorities' keys cannot be opened: " + file, e);
    }
  }

  /**
   * A token, by the module that speaks to it.
   *
   * @param module the library, such as {@code libsofthsm2.so}
   * @param slot which of the module's slots, counted from 0
   * @param pin the user's
   * @throws IllegalStateException when the module, the slot or the PIN is not right
   */
  public static KeyVault inToken(Path module, int slot, String pin, SecureRandom random) {
    try {
      Provider token =
          Security.getProvider("SunPKCS11")
              .configure(
                  "--name=daicho-%d\nlibrary=%s\nslotListIndex=%d\n"
                      .formatted(slot, module.toAbsolutePath(), slot));
      Security.addProvider(token);
      KeyStore keys = KeyStore.getInstance("PKCS11", token);
      keys.load(null, pin.toCharArray());
      return new KeyVault(keys, pin.toCharArray(), random, null, token);
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw new IllegalStateException("the token cannot be opened: " + module, e);
    }
  }

  /** Makes a pair of keys. In a token it is lost with the session unless it is kept. */
  public KeyPair generate(KeyType type) {
    return token == null ? type.generate(random) : type.generate(token);
  }

  /**
   * Keeps a key durably under a name that is free.
   *
   * @throws IllegalArgumentException when the name is taken: no key is ever overwritten
   */
  public synchronized void keep(String name, PrivateKey key, byte[] certificate) {
    try {
      if (keys.containsAlias(name)) {
        throw new IllegalArgumentException("there is a key of that name: " + name);
      }
      X509Certificate own = read(certificate);
      keys.setKeyEntry(name, key, token == null ? password : null, new X509Certificate[] {own});
      save();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key cannot be kept: " + name, e);
    }
  }

  /** The key of that name. */
  public synchronized Optional<Kept> find(String name) {
    try {
      Key key = keys.getKey(name, token == null ? password : null);
      return key instanceof PrivateKey own
          ? Optional.of(new Kept(own, (X509Certificate) keys.getCertificate(name)))
          : Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key cannot be read: " + name, e);
    }
  }

  private static X509Certificate read(byte[] certificate) throws GeneralSecurityException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(certificate));
  }

  private void save() throws GeneralSecurityException {
    if (file == null) {
      return;
    }
    try {
      Path part =
          Files.createTempFile(
              file.getParent(),
              "keys",
              ".part",
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE);
          OutputStream out = Channels.newOutputStream(channel)) {
        keys.store(out, password);
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
