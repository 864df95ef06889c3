package dev.daicho.pki.profile;

import dev.daicho.pki.extension.CertificateExtension;
import java.util.List;

/**
 * What one kind of certificate looks like in one generation.
 *
 * @param kind which kind
 * @param generation the cards that it is for
 * @param extensions in the order in which they stand
 */
public record Profile(
    CertificateKind kind, Generation generation, List<CertificateExtension> extensions) {

  /** Makes the list unchangeable. */
  public Profile {
    extensions = List.copyOf(extensions);
  }
}
