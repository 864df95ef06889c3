package dev.daicho.pki.sample;

import dev.daicho.pki.SigningKey;
import dev.daicho.pki.issue.CertificateMaker;
import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.lint.Linter;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.profile.Profiles;
import dev.daicho.pki.subject.BasicAttributes;
import dev.daicho.pki.subject.Names;
import dev.daicho.pki.subject.WrittenBirth;
import java.math.BigInteger;
import java.net.URI;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;

/** Two authorities of one generation, and certificates of every kind that are as they should be. */
public final class GoodCertificates {

  /** When all are issued. */
  public static final Instant DAY = Instant.parse("2026-04-01T00:00:00Z");

  private static final Map<Generation, GoodCertificates> MADE =
      Stream.of(Generation.values())
          .collect(Collectors.toMap(Function.identity(), GoodCertificates::new));

  private final Generation generation;
  private final KeyPair signing;
  private final KeyPair authentication;
  private final KeyPair subscriber;

  private GoodCertificates(Generation generation) {
    SecureRandom random = random();
    this.generation = generation;
    this.signing = generation.key().generate(random);
    this.authentication = generation.key().generate(random);
    this.subscriber = generation.key().generate(random);
  }

  /** Those of a generation, made once. */
  public static GoodCertificates of(Generation generation) {
    return Objects.requireNonNull(MADE.get(generation));
  }

  /** The same numbers in every run. */
  public static SecureRandom random() {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(20_260_401);
      return random;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  public static boolean isAuthority(CertificateKind kind) {
    return kind == CertificateKind.SIGNING_AUTHORITY
        || kind == CertificateKind.AUTHENTICATION_AUTHORITY;
  }

  /** The authority of a kind. */
  public static CertificateKind authorityOf(CertificateKind kind) {
    return switch (kind) {
      case AUTHENTICATION, PHONE_AUTHENTICATION, AUTHENTICATION_AUTHORITY ->
          CertificateKind.AUTHENTICATION_AUTHORITY;
      default -> CertificateKind.SIGNING_AUTHORITY;
    };
  }

  private KeyPair pair(CertificateKind kind) {
    return authorityOf(kind) == CertificateKind.SIGNING_AUTHORITY ? signing : authentication;
  }

  /** By which a kind is signed. */
  public SigningKey signer(CertificateKind kind) {
    return SigningKey.of(pair(kind).getPrivate(), generation.scheme());
  }

  /** The key that is certified for everybody who is no authority. */
  public SigningKey certified() {
    return SigningKey.of(subscriber.getPrivate(), generation.scheme());
  }

  public static String unit(CertificateKind kind) {
    return authorityOf(kind) == CertificateKind.SIGNING_AUTHORITY
        ? "JPKI for digital signature"
        : "JPKI for user authentication";
  }

  /** By whom a kind is issued. */
  public Issuer issuer(CertificateKind kind) {
    return new Issuer(
        Names.inJapan().organization("JPKI TEST").unit(unit(kind)).unit("Daicho").build(),
        Names.inJapan().organization("公的個人認証サービス TEST").build(),
        SubjectPublicKeyInfo.getInstance(pair(kind).getPublic().getEncoded()),
        BigInteger.valueOf(0x067C6A21));
  }

  /** What would be signed. */
  public TBSCertificate prepare(CertificateKind kind) {
    return CertificateMaker.prepare(
        Profiles.of(kind, generation),
        issuer(kind),
        isAuthority(kind) ? itself(issuer(kind)) : resident(kind),
        generation.scheme());
  }

  private static Subscriber itself(Issuer issuer) {
    return new Subscriber(
        issuer.serial(),
        issuer.name(),
        issuer.key(),
        Validity.throughDay(DAY, LocalDate.of(2036, 4, 1)),
        null,
        issuer.name(),
        null);
  }

  private Subscriber resident(CertificateKind kind) {
    return new Subscriber(
        BigInteger.valueOf(0x0133C349),
        subject(kind),
        SubjectPublicKeyInfo.getInstance(subscriber.getPublic().getEncoded()),
        Validity.throughDay(DAY, LocalDate.of(2031, 5, 1)),
        attributes(),
        revocationList(unit(kind)),
        URI.create("http://localhost/ocsp"));
  }

  public static X500Name subject(CertificateKind kind) {
    return switch (kind) {
      case SIGNING, PHONE_SIGNING ->
          Names.inJapan()
              .locality("Tochigi-ken")
              .locality("Utsunomiya-shi")
              .commonName("20260401090000000000A")
              .build();
      default -> Names.inJapan().commonName("997794E9AGCIEG09201001A").build();
    };
  }

  public static X500Name revocationList(String unit) {
    return Names.inJapan()
        .organization("JPKI TEST")
        .unit(unit)
        .unit("CRL Distribution Points")
        .unit("Tochigi-ken")
        .commonName("Utsunomiya-shi CRLDP")
        .build();
  }

  public static BasicAttributes attributes() {
    return BasicAttributes.of(
        "番号　花子",
        WrittenBirth.of(LocalDate.of(1986, 5, 1)),
        BasicAttributes.Sex.FEMALE,
        "栃木県宇都宮市旭１丁目１番５号");
  }

  /** A certificate without a fault. */
  public Certificate issue(CertificateKind kind) {
    return CertificateMaker.sign(prepare(kind), signer(kind));
  }

  /** By which a kind is looked at. */
  public Linter linter(CertificateKind kind) {
    return isAuthority(kind)
        ? Linter.ofAuthority(kind, generation)
        : Linter.ofKind(kind, generation, issue(authorityOf(kind)));
  }
}
