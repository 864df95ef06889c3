package dev.daicho.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.extension.CertificateExtension;
import dev.daicho.pki.extension.ExtendedKeyUsages;
import dev.daicho.pki.issue.CertificateMaker;
import dev.daicho.pki.issue.Subscriber;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.profile.KeyType;
import dev.daicho.pki.profile.Profile;
import dev.daicho.pki.profile.Profiles;
import dev.daicho.pki.sample.TestAuthority;
import dev.daicho.pki.subject.Names;
import dev.daicho.pki.time.TimeStampAuthority;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Who signs what in these tests, made once. */
final class Town {

  /** When things are signed: an afternoon of the day on which the certificates begin. */
  static final Instant SIGNED = TestAuthority.DAY.plusSeconds(3_600);

  /** When they are verified. */
  static final Instant LATER = SIGNED.plusSeconds(86_400);

  static final byte[] FILING = "転入届 to be signed\n".getBytes(StandardCharsets.UTF_8);
  static final byte[] XML =
      "<filing xmlns=\"urn:daicho:test\"><name>番号　花子</name><address>旭１丁目</address></filing>"
          .getBytes(StandardCharsets.UTF_8);

  static final TestAuthority ROOT = TestAuthority.PRESENT;
  static final KeyPair HANAKO_KEY = KeyType.RSA_2048.generate(random(1));
  static final KeyPair TARO_KEY = KeyType.RSA_2048.generate(random(2));
  static final Certificate HANAKO_CERTIFICATE = issue(HANAKO_KEY, 0x0133C349);
  static final Certificate TARO_CERTIFICATE = issue(TARO_KEY, 0x0133C350);
  static final Signer HANAKO = signer(HANAKO_KEY, HANAKO_CERTIFICATE);
  static final Signer TARO = signer(TARO_KEY, TARO_CERTIFICATE);
  static final TimeStampAuthority STAMPS = stamps();

  private Town() {}

  static SecureRandom random(int whose) {
    try {
      SecureRandom random = SecureRandom.getInstance("SHA1PRNG");
      random.setSeed(whose);
      return random;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static Signer signer(KeyPair pair, Certificate certificate) {
    return new Signer(
        SigningKey.of(pair.getPrivate(), SignatureScheme.RSA_SHA256), certificate, List.of());
  }

  /** A signing certificate of today's root. */
  static Certificate issue(KeyPair pair, long serial) {
    return issue(ROOT, pair, serial);
  }

  /** A signing certificate. */
  static Certificate issue(TestAuthority root, KeyPair pair, long serial) {
    return root.issue(CertificateKind.SIGNING, subscriber(root, pair, serial));
  }

  private static Subscriber subscriber(TestAuthority root, KeyPair pair, long serial) {
    Subscriber usual =
        root.subscriber(
            Names.inJapan()
                .locality("Tochigi-ken")
                .locality("Utsunomiya-shi")
                .commonName("20260401090000000000A")
                .build(),
            SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
    return new Subscriber(
        BigInteger.valueOf(serial),
        usual.name(),
        usual.key(),
        usual.validity(),
        usual.attributes(),
        usual.revocationList(),
        usual.statusServer());
  }

  /**
   * Like those of JPKI, with an extended key usage besides: pdfsig 22.12 takes the note that NSS
   * leaves when it finds none for a fault of the certificate.
   */
  static Certificate issueWithPurpose(KeyPair pair, long serial) {
    Profile usual = Profiles.of(CertificateKind.SIGNING, Generation.PRESENT);
    List<CertificateExtension> extensions = new ArrayList<>(usual.extensions());
    extensions.add(new ExtendedKeyUsages(KeyPurposeId.id_kp_emailProtection, false));
    return CertificateMaker.sign(
        CertificateMaker.prepare(
            new Profile(usual.kind(), usual.generation(), extensions),
            ROOT.issuer(),
            subscriber(ROOT, pair, serial),
            SignatureScheme.RSA_SHA256),
        ROOT.key());
  }

  private static TimeStampAuthority stamps() {
    KeyPair pair = Generation.PRESENT.key().generate(random(3));
    AtomicLong serials = new AtomicLong(100);
    return new TimeStampAuthority(
        SigningKey.of(pair.getPrivate(), SignatureScheme.RSA_SHA256),
        ROOT.issue(
            CertificateKind.TIME_STAMPING_AUTHORITY,
            ROOT.subscriber(
                Names.inJapan().organization("JPKI TEST").commonName("TSA").build(),
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()))),
        new ASN1ObjectIdentifier("1.2.3.4"),
        () -> BigInteger.valueOf(serials.incrementAndGet()),
        () -> SIGNED.plusSeconds(1));
  }

  /** A PDF of one empty page. */
  static byte[] pdf() {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came out of signing. */
  static byte[] signed(SigningOutcome outcome) {
    if (outcome instanceof SigningOutcome.NotSigned not) {
      return fail(not.why() + ": " + not.seen());
    }
    return ((SigningOutcome.Signed) outcome).bytes();
  }

  /** That nothing came out of signing, and why. */
  static void notSigned(SigningOutcome outcome, SigningRefusal why) {
    assertThat(outcome).isInstanceOf(SigningOutcome.NotSigned.class);
    assertThat(((SigningOutcome.NotSigned) outcome).why()).isEqualTo(why);
  }
}
