package dev.daicho.pki;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keys as the native library has them, which signs as fast as OpenSSL does: a key is handed over
 * once, since handing it over with each signature costs more than the signature. The library is
 * asked by name and installed nowhere, so that all else is computed as it was.
 */
final class NativeKeys {

  /** Where it does not run – another platform, no file for it – it says so and is left alone. */
  private static final Optional<Provider> LIBRARY =
      Optional.<Provider>of(AmazonCorrettoCryptoProvider.INSTANCE)
          .filter(same -> AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError() == null);

  private NativeKeys() {}

  /** The same key, and who signs with it. */
  record Copy(PrivateKey key, Provider provider) {}

  /** A copy; empty when the key cannot leave its place, or the library does not take it. */
  static Optional<Copy> copy(PrivateKey key) {
    return LIBRARY.flatMap(library -> {
      byte @Nullable [] encoded = key.getEncoded();
      if (encoded == null) {
        return Optional.empty();
      }
      try {
        return Optional.of(
            new Copy(
                KeyFactory.getInstance(key.getAlgorithm(), library)
                    .generatePrivate(new PKCS8EncodedKeySpec(encoded)),
                library));
      } catch (GeneralSecurityException e) {
        return Optional.empty();
      }
    });
  }
}
