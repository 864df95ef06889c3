package dev.daicho.signatures;

import static dev.daicho.signatures.Town.FILING;
import static dev.daicho.signatures.Town.HANAKO;
import static dev.daicho.signatures.Town.SIGNED;
import static dev.daicho.signatures.Town.notSigned;
import static dev.daicho.signatures.Town.signed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.Stranger;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.TestAuthority;
import dev.daicho.pki.time.TimeStampRefusal;
import dev.daicho.pki.time.TimeStampReply;
import java.io.IOException;
import java.nio.file.Path;
import java.security.InvalidKeyException;
import java.security.KeyPair;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignCmsTest {

  @TempDir Path folder;

  private static final SignCms PLAIN = new SignCms(HANAKO, Optional.empty());
  private static final SignCms STAMPED = new SignCms(HANAKO, Optional.of(Town.STAMPS::answer));

  private static Stranger.Said verify(Stranger openssl, byte[] content, byte[] cms)
      throws IOException {
    openssl.lay("ca.pem", Town.ROOT.own());
    openssl.lay("content", content);
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

  @ParameterizedTest
  @EnumSource(
      value = Packaging.class,
      names = {"DETACHED", "ENVELOPING"})
  void opensslAcceptsAndRefuses(Packaging packaging) throws IOException {
    Stranger openssl = Stranger.openssl(folder);
    byte[] cms = signed(PLAIN.sign(FILING, packaging, SIGNED));
    assertThat(verify(openssl, FILING, cms).words()).contains("CAdES Verification successful");
    byte[] changed = cms.clone();
    changed[cms.length - 1] ^= 1;
    assertThat(verify(openssl, FILING, changed).exit()).isNotZero();
    byte[] stamped = signed(STAMPED.sign(FILING, packaging, SIGNED));
    assertThat(verify(openssl, FILING, stamped).words()).contains("CAdES Verification successful");
  }

  @Test
  void opensslRefusesOtherContent() throws IOException {
    Stranger openssl = Stranger.openssl(folder);
    byte[] cms = signed(PLAIN.sign(FILING, Packaging.DETACHED, SIGNED));
    byte[] other = FILING.clone();
    other[0] ^= 1;
    assertThat(verify(openssl, other, cms).exit()).isNotZero();
  }

  @ParameterizedTest
  @EnumSource(Generation.class)
  void signsWithEveryGenerationOfKeys(Generation generation) throws Exception {
    TestAuthority root = new TestAuthority(generation);
    KeyPair pair = generation.key().generate(Town.random(4));
    Signer signer =
        new Signer(
            SigningKey.of(pair.getPrivate(), generation.scheme()),
            Town.issue(root, pair, 77),
            List.of(root.own()));
    byte[] cms =
        signed(new SignCms(signer, Optional.empty()).sign(FILING, Packaging.ENVELOPING, SIGNED));
    CMSSignedData read = new CMSSignedData(cms);
    SignerInformation one = read.getSignerInfos().getSigners().iterator().next();
    assertThat(read.getCertificates().getMatches(null)).hasSize(2);
    assertThat(one.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
        .isNotNull();
    assertThat(
            Time.getInstance(
                    one.getSignedAttributes()
                        .get(PKCSObjectIdentifiers.pkcs_9_at_signingTime)
                        .getAttrValues()
                        .getObjectAt(0))
                .getDate())
        .isEqualTo(Date.from(SIGNED));
  }

  @Test
  void refusesWithTheReason() {
    notSigned(
        PLAIN.sign(FILING, Packaging.ENVELOPED, SIGNED), SigningRefusal.PACKAGING_NOT_OF_FORMAT);
    notSigned(
        PLAIN.sign(new byte[Limits.LARGEST_DOCUMENT + 1], Packaging.DETACHED, SIGNED),
        SigningRefusal.DOCUMENT_TOO_LARGE);
    notSigned(
        PLAIN.sign(FILING, Packaging.DETACHED, TestAuthority.DAY.minusSeconds(1)),
        SigningRefusal.CERTIFICATE_NOT_VALID_THEN);
    Signer mixed = Town.signer(Town.TARO_KEY, Town.HANAKO_CERTIFICATE);
    notSigned(
        new SignCms(mixed, Optional.empty()).sign(FILING, Packaging.DETACHED, SIGNED),
        SigningRefusal.KEY_NOT_OF_CERTIFICATE);
    notSigned(
        new SignCms(
                HANAKO,
                Optional.of(request ->
                    new TimeStampReply(new byte[0], Optional.of(TimeStampRefusal.SYSTEM_FAILURE))))
            .sign(FILING, Packaging.DETACHED, SIGNED),
        SigningRefusal.NO_TIME_STAMP);
  }

  @Test
  void aCardThatWasTakenAwayIsSaidToBe() {
    SigningKey gone =
        new SigningKey() {
          @Override
          public SignatureScheme scheme() {
            return SignatureScheme.RSA_SHA256;
          }

          @Override
          public Signing begin() {
            throw new KeyUnusable(new InvalidKeyException("no card"));
          }
        };
    Signer signer = new Signer(gone, Town.HANAKO_CERTIFICATE, List.of());
    notSigned(
        new SignCms(signer, Optional.empty()).sign(FILING, Packaging.DETACHED, SIGNED),
        SigningRefusal.KEY_UNUSABLE);
  }
}
