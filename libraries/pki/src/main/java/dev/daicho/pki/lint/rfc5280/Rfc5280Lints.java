package dev.daicho.pki.lint.rfc5280;

import dev.daicho.pki.lint.Lint;
import java.util.List;

/** All lints of RFC 5280. They bind every certificate. */
public final class Rfc5280Lints {

  private Rfc5280Lints() {}

  /** In the order of the sections, roughly. */
  public static List<Lint> of() {
    return List.of(
        new Version3(),
        new SerialNumberPositive(),
        new SerialNumberLength(),
        new SameAlgorithmInside(),
        new IssuerNotEmpty(),
        new TimesWellFormed(),
        new TimeTypeByYear(),
        new ValidityInOrder(),
        new AuthorityHasSubject(),
        new NameStringTypes(),
        new PrintableCharacters(),
        new NameLengths(),
        new CountryForm(),
        new NoUniqueIdentifiers(),
        new NoExtensionTwice(),
        new NoUnknownCriticalExtension(),
        new ExtensionsReadable(),
        new SubjectKeyNamed(),
        new AuthorityKeyNamed(),
        new AuthorityKeyNotCritical(),
        new SubjectKeyNotCritical(),
        new InformationAccessNotCritical(),
        new AuthorityNameWithSerial(),
        new KeyUsageCritical(),
        new KeyUsageNotEmpty(),
        new CertSignOnlyByAuthority(),
        new AuthorityMayCertSign(),
        new BasicConstraintsCritical(),
        new PathLengthOnlyOfAuthority(),
        new AlternativeNamesNotEmpty(),
        new DistributionPointForm(),
        new InformationAccessForm(),
        new PoliciesNotTwice(),
        new StrictlyDer(),
        new DefaultsLeftOut(),
        new NamedBitsTrimmed());
  }
}
