package dev.daicho.pki.sample;

import dev.daicho.pki.SigningKey;
import dev.daicho.pki.issue.CertificateMaker;
import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import dev.daicho.pki.issue.Validity;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.profile.KeyType;
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
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** An authority made for a test, that issues by any profile. */
public final class TestAuthority {

  /** When everything here is issued. */
  public static final Instant DAY = Instant.parse("2026-04-01T00:00:00Z");

  /** One of today's generation; its key is made once, since that takes time. */
  public static final TestAuthority PRESENT = new TestAuthority(Generation.PRESENT);

  private final Generation generation;
  private final KeyPair pair;
  private final Issuer issuer;

  /** One with a key of its own. */
  public TestAuthority(Generation generation) {
    this.generation = generation;
    this.pair = generation.key().generate(random());
    this.issuer =
        new Issuer(
            Names.inJapan().organization("JPKI TEST").unit("JPKI for digital signature").build(),
            Names.inJapan().organization("公的個人認証サービス TEST").build(),
            SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()),
            BigInteger.valueOf(0x067C6A21));
  }

  /** The same numbers in every run, as far as the provider lets us choose. */
  public static SecureRandom random() {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(20_260_401);
      return random;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Itself. */
  public Issuer issuer() {
    return issuer;
  }

  /** Its key. */
  public SigningKey key() {
    return SigningKey.of(pair.getPrivate(), generation.scheme());
  }

  /** Its own certificate. */
  public Certificate own() {
    return issue(
        CertificateKind.SIGNING_AUTHORITY,
        new Subscriber(
            issuer.serial(),
            issuer.name(),
            issuer.key(),
            Validity.throughDay(DAY, LocalDate.of(2036, 3, 31)),
            null,
            issuer.name(),
            null));
  }

  /** A certificate for a resident, whose key is of P-256 because that is made quickly. */
  public Certificate issue(CertificateKind kind) {
    SecureRandom others = random();
    // Or it would be the authority's own, where that is of P-256 too.
    others.nextInt();
    KeyPair own = KeyType.P_256.generate(others);
    return issue(
        kind,
        subscriber(
            Names.inJapan().commonName("997794E9AGCIEG09201001A").build(),
            SubjectPublicKeyInfo.getInstance(own.getPublic().getEncoded())));
  }

  /** A certificate for whom one likes. */
  public Certificate issue(CertificateKind kind, Subscriber subscriber) {
    return CertificateMaker.sign(
        CertificateMaker.prepare(
            Profiles.of(kind, generation), issuer, subscriber, generation.scheme()),
        key());
  }

  /** What is particular to a certificate that has everything. */
  public Subscriber subscriber(X500Name name, SubjectPublicKeyInfo key) {
    return new Subscriber(
        BigInteger.valueOf(0x0133C349),
        name,
        key,
        Validity.throughDay(DAY, LocalDate.of(2031, 5, 1)),
        BasicAttributes.of(
            "番号　花子",
            WrittenBirth.of(LocalDate.of(1986, 5, 1)),
            BasicAttributes.Sex.FEMALE,
            "栃木県宇都宮市旭１丁目１番５号"),
        Names.inJapan()
            .organization("JPKI TEST")
            .unit("JPKI for digital signature")
            .unit("CRL Distribution Points")
            .unit("Tochigi-ken")
            .commonName("Utsunomiya-shi CRLDP")
            .build(),
        URI.create("http://localhost/ocsp"));
  }
}
