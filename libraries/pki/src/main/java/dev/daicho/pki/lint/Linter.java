package dev.daicho.pki.lint;

import dev.daicho.pki.lint.jpki.JpkiLints;
import dev.daicho.pki.lint.rfc5280.Rfc5280Lints;
import dev.daicho.pki.lint.strength.StrengthLints;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x509.Certificate;

/** The lints that bind one kind of certificate, in their order. Safe for many threads. */
public final class Linter {

  /** What is found in bytes that are no certificate; nothing else can be asked of them. */
  private static final Clause CERTIFICATE =
      Clause.rfc5280("4.1", "証明書の構文に従うこと", "has the syntax of a certificate");

  private final List<Lint> lints;

  /** One with lints of one's own choice. */
  public Linter(List<Lint> lints) {
    this.lints = List.copyOf(lints);
  }

  /**
   * What binds a certificate that an authority issues.
   *
   * @param kind any but the authorities
   * @param generation of cards
   * @param issuer the authority's own certificate
   * @throws IllegalArgumentException for an authority, which {@link #ofAuthority} examines
   */
  public static Linter ofKind(CertificateKind kind, Generation generation, Certificate issuer) {
    return of(
        Rfc5280Lints.of(), JpkiLints.of(kind, generation, Examined.of(issuer)), StrengthLints.of());
  }

  /**
   * What binds the certificate of an authority, which is its own issuer.
   *
   * @throws IllegalArgumentException for any other kind
   */
  public static Linter ofAuthority(CertificateKind kind, Generation generation) {
    return of(Rfc5280Lints.of(), JpkiLints.ofAuthority(kind, generation), StrengthLints.of());
  }

  private static Linter of(List<Lint> rfc5280, List<Lint> jpki, List<Lint> strength) {
    return new Linter(Stream.of(rfc5280, jpki, strength).flatMap(List::stream).toList());
  }

  /** Its lints in their order. */
  public List<Lint> lints() {
    return lints;
  }

  /** All findings, in the order of the lints; none for a certificate as it should be. */
  public List<Finding> examine(byte[] der) {
    return Examined.read(der)
        .map(this::examine)
        .orElseGet(() -> List.of(new Finding("Certificate", CERTIFICATE, der.length + " bytes")));
  }

  /** All findings, in the order of the lints. */
  public List<Finding> examine(Certificate certificate) {
    return examine(Examined.of(certificate));
  }

  private List<Finding> examine(Examined certificate) {
    return lints.stream().flatMap(lint -> lint.examine(certificate).stream()).toList();
  }
}
