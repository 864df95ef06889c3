package dev.daicho.pki.time;

import dev.daicho.pki.SigningKey;
import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/** A key as Bouncy Castle wants it; for one signature. */
final class KeyContentSigner implements ContentSigner {

  private final SigningKey key;
  private final SigningKey.Signing signing;
  private final OutputStream message;

  KeyContentSigner(SigningKey key) {
    this.key = key;
    this.signing = key.begin();
    this.message = signing.message();
  }

  @Override
  public AlgorithmIdentifier getAlgorithmIdentifier() {
    return key.scheme().identifier();
  }

  @Override
  public OutputStream getOutputStream() {
    return message;
  }

  @Override
  public byte[] getSignature() {
    return signing.finish();
  }
}
