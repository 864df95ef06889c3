package dev.daicho.signatures;

import dev.daicho.pki.SigningKey;
import java.util.List;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * Who signs.
 *
 * @param key which never leaves where it lies: a card, a token, a file
 * @param certificate that of the key
 * @param others certificates that go into the signature beside it, such as its issuer's
 */
public record Signer(SigningKey key, Certificate certificate, List<Certificate> others) {

  /** Keeps its own list. */
  public Signer {
    others = List.copyOf(others);
  }
}
