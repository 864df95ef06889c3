package dev.daicho.pki.lint.jpki;

import dev.daicho.pki.lint.Examined;
import dev.daicho.pki.lint.Lint;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import java.util.ArrayList;
import java.util.List;

/** The lints of JPKI's profile that bind each kind. */
public final class JpkiLints {

  private JpkiLints() {}

  /**
   * Those of a certificate that an authority issues.
   *
   * @param issuer the authority's own certificate
   * @throws IllegalArgumentException for an authority
   */
  public static List<Lint> of(CertificateKind kind, Generation generation, Examined issuer) {
    List<Lint> all = new ArrayList<>(common(Expected.of(kind, generation)));
    all.addAll(List.of(new AuthorityKeyOfIssuer(issuer), new IssuerIsTheAuthority(issuer)));
    switch (kind) {
      case SIGNING_AUTHORITY, AUTHENTICATION_AUTHORITY ->
          throw new IllegalArgumentException("an authority has no issuer but itself");
      case SIGNING, PHONE_SIGNING -> {
        all.addAll(ofSubscribers(issuer));
        all.addAll(
            List.of(
                new SigningSubject(),
                new AttributesReadable(),
                new AttributesInOrder(),
                new FlagsForEachCharacter()));
      }
      case AUTHENTICATION, PHONE_AUTHENTICATION -> {
        all.addAll(ofSubscribers(issuer));
        all.addAll(List.of(new AuthenticationSubject(), new AuthenticationCommonName()));
      }
      case STATUS_RESPONDER, TIME_STAMPING_AUTHORITY -> {}
    }
    return List.copyOf(all);
  }

  /**
   * Those of an authority's own certificate.
   *
   * @throws IllegalArgumentException for any other kind
   */
  public static List<Lint> ofAuthority(CertificateKind kind, Generation generation) {
    if (kind != CertificateKind.SIGNING_AUTHORITY
        && kind != CertificateKind.AUTHENTICATION_AUTHORITY) {
      throw new IllegalArgumentException("only an authority is its own issuer");
    }
    List<Lint> all = new ArrayList<>(common(Expected.of(kind, generation)));
    all.addAll(
        List.of(
            new AuthorityJapaneseName(),
            new OwnRevocationList(),
            new AuthorityNamesItself(),
            new AuthorityIsAuthority(),
            new NoPathLength()));
    return List.copyOf(all);
  }

  private static List<Lint> common(Expected expected) {
    return List.of(
        new ExtensionsInOrder(expected),
        new CriticalAsExpected(expected),
        new ExactKeyUsage(expected),
        new ExactPurpose(expected),
        new PolicyOfKind(expected),
        new SubjectKeyBySha1(),
        new EndsWithTheDay(),
        new NotValidTooLong(expected),
        new NotTheRealName(),
        new TestMark(),
        new IssuerOfKind(expected),
        new SignedAsGeneration(expected));
  }

  private static List<Lint> ofSubscribers(Examined issuer) {
    return List.of(
        new PracticeStatement(),
        new IssuerJapaneseName(issuer),
        new RevocationListOfIssuer(issuer),
        new OneStatusServer());
  }
}
