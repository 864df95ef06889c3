package dev.daicho.town;

import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.jpki.key.KeyVault;
import dev.daicho.jpki.key.SoftwareToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the authorities' keys of a town lie: in {@code keys/jpki.p12}, or in a token once the town
 * was opened with that setting. The token is SoftHSM 2 with its objects in {@code keys/softhsm},
 * unless {@code DAICHO_HSM_MODULE} names another module ({@code DAICHO_HSM_SLOT} its slot, counted
 * from 0, and {@code DAICHO_HSM_PIN} the user's PIN). Keys that are in one place are never made
 * anew in another.
 */
final class AuthorityVault {

  private static final String FOLDER = "keys";
  private static final String FILE = "jpki.p12";
  private static final String MARK = "token";
  private static final String OBJECTS = "softhsm";
  private static final String SETTINGS = "softhsm2.conf";
  private static final String SECRET = "jpki/keys";

  private final TownHome home;
  private final Secrets secrets;
  private final Map<String, String> environment;
  private final SecureRandom random;

  AuthorityVault(
      TownHome home, Secrets secrets, Map<String, String> environment, SecureRandom random) {
    this.home = home;
    this.secrets = secrets;
    this.environment = Map.copyOf(environment);
    this.random = random;
  }

  /** The keys are in the file already, and a token is asked for. */
  static final class KeysInFile extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    KeysInFile() {
      super(
          "この町の認証局の鍵はすでにファイルにあります。--hsm は新しい町で指定してください"
              + " / the authorities' keys of this town are in a file already: --hsm is for a new town");
    }
  }

  /**
   * Opens it.
   *
   * @param token whether the keys are to lie in a token; a town whose keys do is opened so anyway
   * @throws KeysInFile when they lie in the file and a token is asked for
   */
  KeyVault open(boolean token) {
    Path folder = folder(home.part(FOLDER));
    Path mark = folder.resolve(MARK);
    if (!token && !Files.exists(mark)) {
      return KeyVault.inFile(folder.resolve(FILE), secrets.current(SECRET), random);
    }
    if (Files.exists(folder.resolve(FILE))) {
      throw new KeysInFile();
    }
    KeyVault vault = inToken(folder);
    try {
      Files.writeString(mark, Objects.requireNonNullElse(module(), OBJECTS) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vault;
  }

  private KeyVault inToken(Path folder) {
    String module = module();
    return module == null
        ? SoftwareToken.open(
            folder(folder.resolve(OBJECTS)),
            folder.resolve(SETTINGS),
            secrets.current(SECRET).asPassword(),
            random)
        : KeyVault.inToken(
            Path.of(module),
            Integer.parseInt(environment.getOrDefault("DAICHO_HSM_SLOT", "0")),
            Optional.ofNullable(environment.get("DAICHO_HSM_PIN"))
                .orElseThrow(() ->
                    new IllegalStateException("DAICHO_HSM_PIN がありません / DAICHO_HSM_PIN is missing")),
            random);
  }

  private @Nullable String module() {
    return environment.get("DAICHO_HSM_MODULE");
  }

  /** For its owner only; made when it is not there. */
  private static Path folder(Path folder) {
    try {
      return Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
