package dev.daicho.pki;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.SignatureException;
import org.jspecify.annotations.Nullable;

/**
 * A key that the Java platform's own interfaces sign with.
 *
 * @param by who signs; null for whatever provider the key belongs to
 */
record PlatformKey(PrivateKey key, SignatureScheme scheme, @Nullable Provider by)
    implements SigningKey {

  @Override
  public Signing begin() {
    try {
      Signature signature =
          by == null
              ? Signature.getInstance(scheme.jcaName())
              : Signature.getInstance(scheme.jcaName(), by);
      signature.initSign(key);
      return new PlatformSigning(signature);
    } catch (GeneralSecurityException e) {
      throw new KeyUnusable(e);
    }
  }

  private record PlatformSigning(Signature signature) implements Signing {

    @Override
    public OutputStream message() {
      return new OutputStream() {
        @Override
        public void write(int one) throws IOException {
          write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
          try {
            signature.update(some, from, length);
          } catch (SignatureException e) {
            throw new KeyUnusable(e);
          }
        }
      };
    }

    @Override
    public byte[] finish() {
      try {
        return signature.sign();
      } catch (SignatureException e) {
        throw new KeyUnusable(e);
      }
    }
  }
}
