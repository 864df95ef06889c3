package dev.daicho.pki.der;

import java.util.List;
import java.util.Objects;
import org.bouncycastle.asn1.x500.X500Name;

/** Directory names that can be shown and compared. */
public final class DerName {

  private DerName() {}

  /**
   * Reads one to its last character; Bouncy Castle would do so only when it is shown.
   *
   * @param element of ASN.1
   * @throws IllegalArgumentException when it is no name, or its characters cannot be read; other
   *     exceptions of Bouncy Castle too
   */
  public static X500Name read(Object element) {
    X500Name name = X500Name.getInstance(element);
    Objects.requireNonNull(List.of(name.toString(), name.hashCode()));
    return name;
  }
}
