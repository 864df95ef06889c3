package dev.daicho.signatures;

import static dev.daicho.signatures.Judging.allHold;
import static dev.daicho.signatures.Judging.fails;
import static dev.daicho.signatures.Judging.holds;
import static dev.daicho.signatures.Judging.judged;
import static dev.daicho.signatures.Judging.unjudged;
import static dev.daicho.signatures.Judging.verify;
import static dev.daicho.signatures.Town.FILING;
import static dev.daicho.signatures.Town.HANAKO;
import static dev.daicho.signatures.Town.HANAKO_CERTIFICATE;
import static dev.daicho.signatures.Town.HANAKO_KEY;
import static dev.daicho.signatures.Town.SIGNED;
import static dev.daicho.signatures.Town.TARO;
import static dev.daicho.signatures.Town.TARO_CERTIFICATE;
import static dev.daicho.signatures.Town.signed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.SigningKey;
import dev.daicho.pki.Stranger;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.TestAuthority;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VerifyCmsTest {

  @TempDir Path folder;

  private static final byte[] PLAIN =
      signed(new SignCms(HANAKO, Optional.empty()).sign(FILING, Packaging.DETACHED, SIGNED));
  private static final byte[] STAMPED =
      signed(
          new SignCms(HANAKO, Optional.of(Town.STAMPS::answer))
              .sign(FILING, Packaging.DETACHED, SIGNED));
  private static final byte[] AROUND =
      signed(new SignCms(HANAKO, Optional.empty()).sign(FILING, Packaging.ENVELOPING, SIGNED));

  private static byte[] withCertificates(byte[] cms, Certificate... certificates) throws Exception {
    List<X509CertificateHolder> all =
        Arrays.stream(certificates).map(X509CertificateHolder::new).toList();
    return CMSSignedData.replaceCertificatesAndCRLs(
            new CMSSignedData(cms), new CollectionStore<>(all), null, null)
        .getEncoded();
  }

  @Test
  void goodOnesHold() throws IOException {
    allHold(verify(PLAIN, FILING), 1);
    allHold(verify(AROUND), 1);
    allHold(verify(AROUND, FILING), 1);
    Verdict stamped = verify(STAMPED, FILING);
    allHold(stamped, 1);
    JudgedSignature one = judged(stamped).getFirst();
    assertThat(one.claimed()).contains(SIGNED);
    assertThat(one.stamps())
        .extracting(JudgedSignature.Stamp::at)
        .containsExactly(SIGNED.plusSeconds(1));
    assertThat(one.signer().orElseThrow()).isEqualTo(HANAKO_CERTIFICATE.getEncoded());
    assertThat(one.checks()).extracting(CheckCode::of).startsWith(CheckCode.FORMAT);
  }

  @ParameterizedTest
  @EnumSource(Generation.class)
  void everyGenerationOfKeysHoldsInEveryFormat(Generation generation) {
    TestAuthority root = new TestAuthority(generation);
    KeyPair pair = generation.key().generate(Town.random(5));
    Signer signer =
        new Signer(
            SigningKey.of(pair.getPrivate(), generation.scheme()),
            Town.issue(root, pair, 77),
            List.of(root.own()));
    Optional<TimeStamps> stamps = Optional.of(Town.STAMPS::answer);
    allHold(
        verify(signed(new SignCms(signer, stamps).sign(FILING, Packaging.ENVELOPING, SIGNED))), 1);
    allHold(verify(signed(new SignPdf(signer, stamps).sign(Town.pdf(), SIGNED))), 1);
    allHold(
        verify(signed(new SignXml(signer, stamps).sign(Town.XML, Packaging.ENVELOPED, SIGNED))), 1);
  }

  @Test
  void otherContentOrNoneDoesNotHold() {
    byte[] other = FILING.clone();
    other[0] ^= 1;
    fails(verify(PLAIN, other), CheckCode.DIGEST);
    fails(verify(PLAIN), CheckCode.CONTENT_PRESENT, CheckCode.DIGEST);
    fails(verify(AROUND, other), CheckCode.CONTENT_AS_PRESENTED);
  }

  @Test
  void aSwappedCertificateDoesNotHoldNorWithOpenssl() throws Exception {
    byte[] swapped = withCertificates(PLAIN, TARO_CERTIFICATE);
    Verdict verdict = verify(swapped, FILING);
    assertThat(judged(verdict).getFirst().failed())
        .extracting(CheckCode::of)
        .contains(CheckCode.SIGNATURE_VALUE);
    assertThat(openssl(swapped).exit()).isNotZero();
    assertThat(openssl(PLAIN).exit()).isZero();
  }

  private Stranger.Said openssl(byte[] cms) throws IOException {
    Stranger openssl = Stranger.openssl(folder);
    openssl.lay("ca.pem", Town.ROOT.own());
    openssl.lay("content", FILING);
    openssl.lay("signature", cms);
    return openssl.run(
        "cms",
        "-verify",
        "-cades",
        "-binary",
        "-inform",
        "DER",
        "-in",
        "signature",
        "-content",
        "content",
        "-CAfile",
        "ca.pem",
        "-purpose",
        "any",
        "-out",
        "out",
        "-attime",
        Long.toString(SIGNED.getEpochSecond()));
  }

  @Test
  void anotherCertificateOfTheSameKeyIsASubstitute() throws Exception {
    byte[] renewed = withCertificates(PLAIN, Town.issue(HANAKO_KEY, 99));
    fails(
        verify(renewed, FILING),
        CheckCode.CERTIFICATE_IS_THE_NAMED,
        CheckCode.ISSUER_AND_SERIAL,
        CheckCode.SIGNER_IDENTIFIER);
  }

  @Test
  void theSameSerialAndNameByAnotherAuthorityIsASubstitute() throws Exception {
    // All generations of the authority have one name, so only the digest tells them apart.
    TestAuthority other = new TestAuthority(Generation.NEXT);
    byte[] substituted = withCertificates(PLAIN, Town.issue(other, HANAKO_KEY, 0x0133C349));
    fails(verify(substituted, FILING), CheckCode.CERTIFICATE_IS_THE_NAMED);
  }

  @Test
  void theNamedOneIsFoundAmongSeveralOfTheSameKey() throws Exception {
    Certificate renewed = Town.issue(HANAKO_KEY, 99);
    for (Certificate[] both :
        List.of(
            new Certificate[] {renewed, HANAKO_CERTIFICATE},
            new Certificate[] {HANAKO_CERTIFICATE, renewed})) {
      Verdict verdict = verify(withCertificates(PLAIN, both), FILING);
      allHold(verdict, 1);
      assertThat(judged(verdict).getFirst().signer().orElseThrow())
          .isEqualTo(HANAKO_CERTIFICATE.getEncoded());
      assertThat(judged(verdict).getFirst().others()).hasSize(1);
    }
  }

  private static byte[] bare(boolean direct, String algorithm) throws Exception {
    JcaSignerInfoGeneratorBuilder signer =
        new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
    signer.setDirectSignature(direct);
    CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
    X509CertificateHolder holder = new X509CertificateHolder(HANAKO_CERTIFICATE);
    generator.addSignerInfoGenerator(
        signer.build(
            new JcaContentSignerBuilder(algorithm).build(HANAKO_KEY.getPrivate()), holder));
    generator.addCertificate(holder);
    return generator.generate(new CMSProcessableByteArray(FILING), true).getEncoded();
  }

  @Test
  void withoutTheAttributeThatNamesTheCertificateNoneIsTheNamed() throws Exception {
    assertThat(judged(verify(bare(false, "SHA256withRSA"))).getFirst().failed())
        .extracting(CheckCode::of)
        .contains(CheckCode.CERTIFICATE_NAMED, CheckCode.CERTIFICATE_IS_THE_NAMED)
        .doesNotContain(CheckCode.SIGNATURE_VALUE, CheckCode.DIGEST);
  }

  @Test
  void withoutSignedAttributesItCouldMeanAnything() throws Exception {
    assertThat(judged(verify(bare(true, "SHA256withRSA"))).getFirst().failed())
        .extracting(CheckCode::of)
        .contains(CheckCode.SIGNED_ATTRIBUTES, CheckCode.SIGNATURE_VALUE);
  }

  @Test
  void sha1IsTooWeak() throws Exception {
    assertThat(judged(verify(bare(false, "SHA1withRSA"))).getFirst().failed())
        .extracting(CheckCode::of)
        .contains(CheckCode.ALGORITHMS)
        .doesNotContain(CheckCode.SIGNATURE_VALUE);
  }

  @Test
  void aTimeStampOfAnotherSignatureIsNotOfThisOne() throws Exception {
    AttributeTable stamp =
        new CMSSignedData(STAMPED)
            .getSignerInfos()
            .getSigners()
            .iterator()
            .next()
            .getUnsignedAttributes();
    CMSSignedData other =
        new CMSSignedData(
            signed(new SignCms(TARO, Optional.empty()).sign(FILING, Packaging.DETACHED, SIGNED)));
    SignerInformation signer = other.getSignerInfos().getSigners().iterator().next();
    byte[] moved =
        CMSSignedData.replaceSigners(
                other,
                new SignerInformationStore(
                    SignerInformation.replaceUnsignedAttributes(signer, stamp)))
            .getEncoded();
    fails(verify(moved, FILING), CheckCode.TIME_STAMP);
    assertThat(judged(verify(moved, FILING)).getFirst().stamps()).isEmpty();
  }

  @Test
  void aClaimFromTheFutureIsSaidToBe() {
    fails(
        VerifySignatures.verify(
            PLAIN, Optional.of(FILING), new VerificationContext(SIGNED.minusSeconds(1))),
        CheckCode.CLAIMED_TIME);
  }

  @Test
  void whatOpensslSignsHolds() throws IOException {
    Stranger openssl = Stranger.openssl(folder);
    openssl.lay("signer.pem", HANAKO_CERTIFICATE);
    openssl.lay("content", FILING);
    openssl.lay(
        "key.pem",
        ("-----BEGIN PRIVATE KEY-----\n"
                + Base64.getMimeEncoder().encodeToString(HANAKO_KEY.getPrivate().getEncoded())
                + "\n-----END PRIVATE KEY-----\n")
            .getBytes(StandardCharsets.US_ASCII));
    Stranger.Said said =
        openssl.run(
            "cms",
            "-sign",
            "-cades",
            "-binary",
            "-md",
            "sha256",
            "-outform",
            "DER",
            "-in",
            "content",
            "-signer",
            "signer.pem",
            "-inkey",
            "key.pem",
            "-out",
            "signature");
    assertThat(said.exit()).as(said.words()).isZero();
    // openssl takes the time from the machine, which is none of the town's.
    assertThat(judged(verify(openssl.taken("signature"), FILING)).getFirst().failed())
        .extracting(CheckCode::of)
        .isSubsetOf(CheckCode.CLAIMED_TIME);
  }

  @Test
  void nothingIsFetched() {
    List<URI> asked = new ArrayList<>();
    ProxySelector usual = ProxySelector.getDefault();
    ProxySelector.setDefault(
        new ProxySelector() {
          @Override
          public List<Proxy> select(URI uri) {
            asked.add(uri);
            return List.of(Proxy.NO_PROXY);
          }

          @Override
          public void connectFailed(URI uri, SocketAddress address, IOException why) {}
        });
    try {
      // The certificate names an OCSP server, and its issuer is not inside.
      byte[] again =
          signed(
              new SignCms(HANAKO, Optional.of(Town.STAMPS::answer))
                  .sign(FILING, Packaging.DETACHED, SIGNED));
      allHold(verify(again, FILING), 1);
    } finally {
      ProxySelector.setDefault(usual);
    }
    assertThat(asked).isEmpty();
  }

  @Test
  void whateverIsChangedNothingIsThrownAndNobodyElseHasSigned() throws IOException {
    byte[] certificate = HANAKO_CERTIFICATE.getEncoded();
    for (int i = 0; i < PLAIN.length; i += 11) {
      byte[] changed = PLAIN.clone();
      changed[i] ^= 0x11;
      Verdict verdict = verify(changed, FILING);
      if (holds(verdict)) {
        // What is not signed, such as a version, may change without changing who signed what.
        assertThat(judged(verdict).getFirst().signer().orElseThrow()).isEqualTo(certificate);
      }
      unjudged(
          verify(Arrays.copyOf(PLAIN, i), FILING),
          i < 2 ? VerificationRefusal.UNKNOWN_FORMAT : VerificationRefusal.MALFORMED);
    }
  }

  @Test
  void whatIsNoSignatureIsRefused() {
    unjudged(verify(new byte[0]), VerificationRefusal.UNKNOWN_FORMAT);
    unjudged(verify(FILING), VerificationRefusal.UNKNOWN_FORMAT);
    unjudged(verify(new byte[] {0x30, 0}), VerificationRefusal.MALFORMED);
    unjudged(verify(new byte[Limits.LARGEST_DOCUMENT + 1]), VerificationRefusal.TOO_LARGE);
    byte[] deep = new byte[1 << 20];
    for (int i = 0; i < deep.length; i += 2) {
      deep[i] = 0x30;
      deep[i + 1] = (byte) 0x80;
    }
    unjudged(verify(deep), VerificationRefusal.TOO_DEEP);
  }
}
