package dev.daicho.pki.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.daicho.pki.SigningKey;
import dev.daicho.pki.Stranger;
import dev.daicho.pki.der.BrokenDer;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.sample.TestAuthority;
import dev.daicho.pki.subject.Names;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeStampAuthorityTest {

  private static final Instant NOW = TestAuthority.DAY.plusSeconds(3_600);
  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4");

  @TempDir Path folder;

  private static TimeStampAuthority stamps(TestAuthority issuer, Generation generation) {
    KeyPair pair = generation.key().generate(new SecureRandom());
    AtomicLong serials = new AtomicLong(100);
    return new TimeStampAuthority(
        SigningKey.of(pair.getPrivate(), generation.scheme()),
        issuer.issue(
            CertificateKind.TIME_STAMPING_AUTHORITY,
            issuer.subscriber(
                Names.inJapan().organization("JPKI TEST").commonName("TSA").build(),
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()))),
        POLICY,
        () -> BigInteger.valueOf(serials.incrementAndGet()),
        () -> NOW);
  }

  private static final TimeStampAuthority STAMPS =
      stamps(TestAuthority.PRESENT, Generation.PRESENT);

  private static TimeStampRequestGenerator asking() {
    TimeStampRequestGenerator request = new TimeStampRequestGenerator();
    request.setCertReq(true);
    return request;
  }

  private static byte[] request(ASN1ObjectIdentifier hash, int length) throws IOException {
    return asking().generate(hash, new byte[length], BigInteger.TEN).getEncoded();
  }

  @ParameterizedTest
  @EnumSource(Generation.class)
  void givesATimeStamp(Generation generation) throws Exception {
    TimeStampAuthority authority = stamps(new TestAuthority(generation), generation);
    byte[] asked = request(NISTObjectIdentifiers.id_sha384, 48);
    TimeStampReply reply = authority.answer(asked);
    assertThat(reply.refusal()).isEmpty();
    TimeStampResponse response = new TimeStampResponse(reply.der());
    response.validate(new TimeStampRequest(asked));
    TimeStampToken token = response.getTimeStampToken();
    assertThat(token.getTimeStampInfo().getGenTime()).isEqualTo(Date.from(NOW));
    assertThat(token.getTimeStampInfo().getSerialNumber()).isEqualTo(101);
    assertThat(token.getTimeStampInfo().getPolicy()).isEqualTo(POLICY);
    assertThat(token.getTimeStampInfo().getNonce()).isEqualTo(BigInteger.TEN);
    assertThat(token.getTimeStampInfo().getGenTimeAccuracy().getSeconds()).isEqualTo(1);
    assertThat(token.getCertificates().getMatches(null)).hasSize(1);
    assertThat(token.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
        .isNotNull();
  }

  @Test
  void withoutItsCertificateWhenItIsNotAskedFor() throws Exception {
    byte[] asked =
        new TimeStampRequestGenerator()
            .generate(NISTObjectIdentifiers.id_sha512, new byte[64])
            .getEncoded();
    TimeStampToken token = new TimeStampResponse(STAMPS.answer(asked).der()).getTimeStampToken();
    assertThat(token.getCertificates().getMatches(null)).isEmpty();
  }

  private static void refused(byte[] request, TimeStampRefusal why, int failInfo) throws Exception {
    TimeStampReply reply = STAMPS.answer(request);
    assertThat(reply.refusal()).contains(why);
    TimeStampResponse response = new TimeStampResponse(reply.der());
    assertThat(response.getStatus()).isEqualTo(2);
    assertThat(response.getFailInfo().intValue()).isEqualTo(failInfo);
    assertThat(response.getTimeStampToken()).isNull();
  }

  @Test
  void refusesWithTheReason() throws Exception {
    refused(
        request(OIWObjectIdentifiers.idSHA1, 20),
        TimeStampRefusal.BAD_ALGORITHM,
        PKIFailureInfo.badAlg);
    refused(
        request(NISTObjectIdentifiers.id_sha256, 31),
        TimeStampRefusal.BAD_DATA_FORMAT,
        PKIFailureInfo.badDataFormat);
    TimeStampRequestGenerator policy = asking();
    policy.setReqPolicy(new ASN1ObjectIdentifier("1.2.3.5"));
    refused(
        policy.generate(NISTObjectIdentifiers.id_sha256, new byte[32]).getEncoded(),
        TimeStampRefusal.UNACCEPTED_POLICY,
        PKIFailureInfo.unacceptedPolicy);
    TimeStampRequestGenerator extension = asking();
    extension.addExtension(new ASN1ObjectIdentifier("1.2.3.6"), false, new byte[] {5, 0});
    refused(
        extension.generate(NISTObjectIdentifiers.id_sha256, new byte[32]).getEncoded(),
        TimeStampRefusal.UNACCEPTED_EXTENSION,
        PKIFailureInfo.unacceptedExtension);
    byte[] version = request(NISTObjectIdentifiers.id_sha256, 32);
    version[4] = 2;
    refused(version, TimeStampRefusal.BAD_REQUEST, PKIFailureInfo.badRequest);
  }

  @Test
  void aSourceThatFailsIsASystemFailure() throws IOException {
    TestAuthority issuer = TestAuthority.PRESENT;
    TimeStampAuthority broken =
        new TimeStampAuthority(
            issuer.key(),
            issuer.own(),
            POLICY,
            () -> {
              throw new IllegalStateException("the store is gone");
            },
            () -> NOW);
    assertThat(broken.answer(request(NISTObjectIdentifiers.id_sha256, 32)).refusal())
        .contains(TimeStampRefusal.SYSTEM_FAILURE);
  }

  @Test
  void malformedRequestsAreSaidToBe() throws IOException {
    byte[] good = request(NISTObjectIdentifiers.id_sha256, 32);
    for (Map.Entry<String, byte[]> broken : BrokenDer.of(good).entrySet()) {
      assertTimeout(
          Duration.ofSeconds(1),
          () ->
              assertThat(STAMPS.answer(broken.getValue()).refusal())
                  .as(broken.getKey())
                  .contains(TimeStampRefusal.BAD_DATA_FORMAT));
    }
  }

  @Test
  void opensslAsksAndVerifies() throws IOException {
    Stranger openssl = Stranger.openssl(folder);
    openssl.lay("ca.pem", TestAuthority.PRESENT);
    openssl.lay("data", "a day in April".getBytes(StandardCharsets.UTF_8));
    openssl.lay("other", "a day in May".getBytes(StandardCharsets.UTF_8));
    Stranger.Said asked =
        openssl.run("ts", "-query", "-data", "data", "-sha256", "-cert", "-out", "request.tsq");
    assertThat(asked.exit()).as(asked.words()).isZero();
    openssl.lay("answer.tsr", STAMPS.answer(openssl.taken("request.tsq")).der());
    String at = Long.toString(NOW.getEpochSecond());
    Stranger.Said good =
        openssl.run(
            "ts",
            "-verify",
            "-data",
            "data",
            "-in",
            "answer.tsr",
            "-CAfile",
            "ca.pem",
            "-attime",
            at);
    assertThat(good.words()).contains("Verification: OK");
    Stranger.Said bad =
        openssl.run(
            "ts",
            "-verify",
            "-data",
            "other",
            "-in",
            "answer.tsr",
            "-CAfile",
            "ca.pem",
            "-attime",
            at);
    assertThat(bad.words()).contains("Verification: FAILED");
  }
}
