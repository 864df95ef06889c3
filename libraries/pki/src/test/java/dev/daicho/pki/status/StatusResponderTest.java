package dev.daicho.pki.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.daicho.pki.SignatureScheme;
import dev.daicho.pki.SigningKey;
import dev.daicho.pki.Stranger;
import dev.daicho.pki.der.BrokenDer;
import dev.daicho.pki.der.Der;
import dev.daicho.pki.issue.Issuer;
import dev.daicho.pki.issue.Subscriber;
import dev.daicho.pki.profile.CertificateKind;
import dev.daicho.pki.profile.Generation;
import dev.daicho.pki.profile.KeyType;
import dev.daicho.pki.revocation.RevocationReason;
import dev.daicho.pki.sample.TestAuthority;
import dev.daicho.pki.subject.Names;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusResponderTest {

  private static final Instant NOW = TestAuthority.DAY;
  private static final Instant LATER = NOW.plus(Duration.ofHours(1));
  private static final BigInteger GOOD = BigInteger.valueOf(0x0133C349);
  private static final BigInteger REVOKED = BigInteger.valueOf(2);
  private static final BigInteger UNKNOWN = BigInteger.valueOf(3);
  private static final BigInteger NOT_NOW = BigInteger.valueOf(4);
  private static final BigInteger FAILS = BigInteger.valueOf(5);
  private static final CertificateStatus MOVED =
      new CertificateStatus.Revoked(NOW.minusSeconds(60), RevocationReason.AFFILIATION_CHANGED);

  private final Map<BigInteger, CertificateStatus> known =
      Map.of(GOOD, new CertificateStatus.Good(), REVOKED, MOVED);
  private final TestAuthority authority = TestAuthority.PRESENT;
  private final KeyPair pair = KeyType.P_256.generate(new SecureRandom());
  private final Certificate delegate = delegate(authority, pair);
  private final StatusResponder responder =
      responder(authority, SigningKey.of(pair.getPrivate(), SignatureScheme.ECDSA_SHA256), pair);

  @TempDir Path folder;

  private static Certificate delegate(TestAuthority authority, KeyPair pair) {
    Subscriber subscriber =
        authority.subscriber(
            Names.inJapan().organization("JPKI TEST").commonName("OCSP responder").build(),
            SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
    return authority.issue(CertificateKind.STATUS_RESPONDER, subscriber);
  }

  private StatusResponder responder(TestAuthority of, SigningKey key, KeyPair own) {
    return new StatusResponder(
        new ResponderIdentity(key, delegate(of, own)), Map.of(of.issuer(), this::told), () -> NOW);
  }

  private StatusOf.Told told(BigInteger serial) {
    if (serial.equals(FAILS)) {
      throw new IllegalStateException("the store is gone");
    }
    return serial.equals(NOT_NOW)
        ? new StatusOf.NotNow()
        : new StatusOf.Said(
            known.getOrDefault(serial, new CertificateStatus.Unknown()), NOW, LATER);
  }

  private CertificateId id(BigInteger serial) {
    return CertificateId.of(authority.issuer(), serial, CertificateId.Hash.SHA_1);
  }

  private static byte[] request(byte[] nonce, CertificateId... ids) {
    List<Request> all = new ArrayList<>();
    for (CertificateId id : ids) {
      all.add(new Request(id.id(), null));
    }
    Extensions extensions =
        nonce.length == 0
            ? null
            : new Extensions(
                new Extension(
                    OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
                    false,
                    new DEROctetString(Der.encoded(new DEROctetString(nonce)))));
    return Der.encoded(
        new OCSPRequest(
            new TBSRequest(null, new DERSequence(all.toArray(Request[]::new)), extensions), null));
  }

  private static byte[] plain(CertificateId... ids) {
    return request(new byte[0], ids);
  }

  private static StatusAnswer read(StatusReply reply) {
    return ((StatusAnswer.Read) StatusAnswer.read(reply.der())).answer();
  }

  @ParameterizedTest
  @EnumSource(CertificateId.Hash.class)
  void severalAtOnceByEitherHash(CertificateId.Hash hash) {
    Issuer issuer = authority.issuer();
    CertificateId[] ids = {
      CertificateId.of(issuer, GOOD, hash),
      CertificateId.of(issuer, REVOKED, hash),
      CertificateId.of(issuer, UNKNOWN, hash)
    };
    StatusReply reply = responder.answer(plain(ids));
    StatusAnswer answer = read(reply);
    assertThat(answer.statuses())
        .containsExactly(
            new StatusAnswer.Single(ids[0], new CertificateStatus.Good(), NOW, Optional.of(LATER)),
            new StatusAnswer.Single(ids[1], MOVED, NOW, Optional.of(LATER)),
            new StatusAnswer.Single(
                ids[2], new CertificateStatus.Unknown(), NOW, Optional.of(LATER)));
    assertThat(answer.producedAt()).isEqualTo(NOW);
    assertThat(answer.certificates()).containsExactly(delegate);
    assertThat(answer.seal().isOf(delegate.getSubjectPublicKeyInfo())).isTrue();
    assertThat(answer.seal().isOf(issuer.key())).as("another key").isFalse();
    assertThat(reply.freshUntil()).contains(LATER);
  }

  @ParameterizedTest
  @EnumSource(Generation.class)
  void everyKeySigns(Generation generation) {
    TestAuthority other = new TestAuthority(generation);
    KeyPair own = generation.key().generate(new SecureRandom());
    StatusResponder signs =
        responder(other, SigningKey.of(own.getPrivate(), generation.scheme()), own);
    StatusAnswer answer =
        read(
            signs.answer(
                plain(CertificateId.of(other.issuer(), GOOD, CertificateId.Hash.SHA_256))));
    assertThat(answer.seal().scheme()).isEqualTo(generation.scheme());
    assertThat(answer.seal().isOf(SubjectPublicKeyInfo.getInstance(own.getPublic().getEncoded())))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 16, 32})
  void aNonceIsRepeated(int length) {
    byte[] nonce = new byte[length];
    nonce[length - 1] = 7;
    StatusReply reply = responder.answer(request(nonce, id(GOOD)));
    assertThat(read(reply).nonce()).contains(Nonce.of(nonce));
    assertThat(reply.freshUntil()).as("not to be kept").isEmpty();
  }

  @Test
  void whatCannotBeAnswered() {
    Issuer stranger = new TestAuthority(Generation.NEXT).issuer();
    CertificateId foreign = CertificateId.of(stranger, GOOD, CertificateId.Hash.SHA_256);
    assertThat(responder.answer(plain(foreign)).status()).isEqualTo(ReplyStatus.UNAUTHORIZED);
    assertThat(responder.answer(plain(id(GOOD), foreign)).status())
        .isEqualTo(ReplyStatus.UNAUTHORIZED);
    assertThat(responder.answer(plain(id(NOT_NOW))).status()).isEqualTo(ReplyStatus.TRY_LATER);
    assertThat(responder.answer(plain(id(FAILS))).status()).isEqualTo(ReplyStatus.INTERNAL_ERROR);
    assertThat(responder.answer(plain()).status()).isEqualTo(ReplyStatus.MALFORMED_REQUEST);
    assertThat(responder.answer(request(new byte[33], id(GOOD))).status())
        .isEqualTo(ReplyStatus.MALFORMED_REQUEST);
    assertThat(StatusAnswer.read(responder.answer(plain(id(NOT_NOW))).der()))
        .isEqualTo(new StatusAnswer.Refused(ReplyStatus.TRY_LATER));
  }

  @Test
  void malformedRequestsAreSaidToBe() {
    for (Map.Entry<String, byte[]> broken :
        BrokenDer.of(request(new byte[16], id(GOOD))).entrySet()) {
      assertTimeout(
          Duration.ofSeconds(1),
          () -> {
            assertThat(StatusRequest.parse(broken.getValue()))
                .as(broken.getKey())
                .isInstanceOf(StatusRequest.Malformed.class);
            assertThat(responder.answer(broken.getValue()).status())
                .isEqualTo(ReplyStatus.MALFORMED_REQUEST);
          });
    }
  }

  @Test
  void malformedAnswersAreSaidToBe() {
    byte[] good = responder.answer(plain(id(REVOKED))).der();
    for (Map.Entry<String, byte[]> broken : BrokenDer.of(good).entrySet()) {
      assertTimeout(
          Duration.ofSeconds(1),
          () ->
              assertThat(StatusAnswer.read(broken.getValue()))
                  .as(broken.getKey())
                  .isInstanceOf(StatusAnswer.Malformed.class));
    }
  }

  @Test
  void opensslAsksAndVerifies() throws IOException {
    Stranger openssl = Stranger.openssl(folder);
    openssl.lay("ca.pem", authority);
    openssl.lay("certificate.pem", authority.issue(CertificateKind.SIGNING));
    Stranger.Said asked =
        openssl.run(
            "ocsp",
            "-issuer",
            "ca.pem",
            "-cert",
            "certificate.pem",
            "-serial",
            "2",
            "-reqout",
            "request.der");
    assertThat(asked.exit()).as(asked.words()).isZero();
    byte[] answer = responder.answer(openssl.taken("request.der")).der();
    openssl.lay("answer.der", answer);
    String at = Long.toString(NOW.getEpochSecond());
    String[] verify = {
      "ocsp",
      "-issuer",
      "ca.pem",
      "-cert",
      "certificate.pem",
      "-serial",
      "2",
      "-reqin",
      "request.der",
      "-respin",
      "answer.der",
      "-CAfile",
      "ca.pem",
      "-attime",
      at,
      "-no_nonce",
      "-validity_period",
      "2000000000"
    };
    Stranger.Said said = openssl.run(verify);
    assertThat(said.words())
        .contains("Response verify OK", "certificate.pem: good", "affiliationChanged");
    answer[answer.length - delegate.getEncoded().length - 20] ^= 1;
    openssl.lay("answer.der", answer);
    assertThat(openssl.run(verify).words()).doesNotContain("Response verify OK");
  }
}
