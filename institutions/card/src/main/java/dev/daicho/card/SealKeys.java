package dev.daicho.card;

import dev.daicho.chip.content.KeyId;
import dev.daicho.numbers.MunicipalityCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.function.Supplier;

/**
 * The keys of the municipalities' seals and of those who certify them, kept as PEM in a folder that
 * is its owner's only. Each is made when it is needed first. Safe for many threads of one program.
 */
public final class SealKeys {

  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<?> OWNER_ONLY_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final String HEAD = "-----BEGIN PRIVATE KEY-----\n";
  private static final String FOOT = "\n-----END PRIVATE KEY-----\n";
  private static final int LINE = 64;

  private final Path folder;
  private final Supplier<KeyPair> pairs;

  /**
   * @param folder made when it is not there
   * @param pairs new pairs of RSA-2048
   */
  public SealKeys(Path folder, Supplier<KeyPair> pairs) {
    this.folder = folder;
    this.pairs = pairs;
  }

  /** A municipality's seal. */
  public synchronized MunicipalSeal of(MunicipalityCode municipality) {
    return MunicipalSeal.of(
        municipality,
        key("seal-" + municipality.digits()),
        new CvIssuer(KeyId.TEXT_ISSUER, key("text-issuer")),
        new CvIssuer(KeyId.SURFACE_ISSUER, key("surface-issuer")));
  }

  private KeyPair key(String name) {
    Path file = folder.resolve(name + ".pem");
    try {
      return Files.exists(file) ? read(Files.readString(file)) : made(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the key " + name + " cannot be kept", e);
    }
  }

  private KeyPair made(Path file) throws IOException {
    Files.createDirectories(folder, OWNER_ONLY_FOLDER);
    KeyPair pair = pairs.get();
    Path part = Files.createTempFile(folder, ".", ".part", OWNER_ONLY);
    byte[] line = {'\n'};
    Files.write(
        part,
        (HEAD
                + Base64.getMimeEncoder(LINE, line).encodeToString(pair.getPrivate().getEncoded())
                + FOOT)
            .getBytes(StandardCharsets.US_ASCII),
        StandardOpenOption.WRITE,
        StandardOpenOption.SYNC);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    return pair;
  }

  private static KeyPair read(String pem) {
    try {
      KeyFactory rsa = KeyFactory.getInstance("RSA");
      byte[] der = Base64.getMimeDecoder().decode(pem.replace(HEAD, "").replace(FOOT, ""));
      RSAPrivateCrtKey own = (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(der));
      return new KeyPair(
          rsa.generatePublic(new RSAPublicKeySpec(own.getModulus(), own.getPublicExponent())), own);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalStateException("a municipality's key cannot be read", e);
    }
  }
}
