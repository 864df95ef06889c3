package dev.daicho.pki.path.certificate;

import dev.daicho.pki.Words;
import dev.daicho.pki.der.DerName;
import dev.daicho.pki.extension.KeyIdentifier;
import dev.daicho.pki.path.ReadCertificate;
import dev.daicho.pki.path.Shown;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/** What an authorityKeyIdentifier says. */
final class AuthorityKeys {

  private AuthorityKeys() {}

  /**
   * Whom it names.
   *
   * @param key in hexadecimal; empty when not there
   * @param name of who issued the authority's certificate
   * @param serial of the authority's certificate
   */
  record Named(Optional<String> key, Optional<X500Name> name, Optional<BigInteger> serial) {

    /** Whether the key that it names, if it does, is that of a certificate. */
    boolean isKeyOf(ReadCertificate certificate) {
      byte[] own =
          certificate
              .fields()
              .value(
                  Extension.subjectKeyIdentifier,
                  value -> SubjectKeyIdentifier.getInstance(value).getKeyIdentifier())
              .orElseGet(() -> KeyIdentifier.of(certificate.fields().key()));
      return key.map(named -> Arrays.equals(HexFormat.of().parseHex(named), own)).orElse(true);
    }

    /** Whether the name and the number that it says, if it does, are those of a certificate. */
    boolean isCertificateOf(ReadCertificate certificate) {
      return name.map(certificate.fields().issuer()::equals).orElse(true)
          && serial.map(certificate.fields().serial()::equals).orElse(true);
    }

    Words shown() {
      return Shown.text(
          Stream.of(
                  key.map(one -> Shown.text(one).en().toUpperCase(Locale.ROOT)),
                  name.map(X500Name::toString),
                  serial.map(one -> Shown.serial(one).en()))
              .flatMap(Optional::stream)
              .reduce((one, next) -> one + " / " + next)
              .orElse(""));
    }
  }

  /** That of a certificate; empty when it has none that can be read. */
  static Optional<Named> of(ReadCertificate certificate) {
    return certificate.fields().value(Extension.authorityKeyIdentifier, AuthorityKeys::read);
  }

  private static Named read(ASN1Primitive value) {
    AuthorityKeyIdentifier all = AuthorityKeyIdentifier.getInstance(value);
    Optional<X500Name> name =
        Optional.ofNullable(all.getAuthorityCertIssuer())
            .flatMap(names ->
                Stream.of(names.getNames())
                    .filter(one -> one.getTagNo() == GeneralName.directoryName)
                    .map(GeneralName::getName)
                    .map(DerName::read)
                    .findFirst());
    return new Named(
        Optional.ofNullable(all.getKeyIdentifierOctets()).map(HexFormat.of()::formatHex),
        name,
        Optional.ofNullable(all.getAuthorityCertSerialNumber()));
  }
}
