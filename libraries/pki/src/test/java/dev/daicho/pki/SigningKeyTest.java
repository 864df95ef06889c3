package dev.daicho.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.daicho.pki.profile.KeyType;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SigningKeyTest {

  private static final byte[] MESSAGE = "これはTESTです。".getBytes(StandardCharsets.UTF_8);

  private static KeyPair pair(SignatureScheme scheme) {
    KeyType type =
        switch (scheme) {
          case RSA_SHA256 -> KeyType.RSA_2048;
          case ECDSA_SHA256 -> KeyType.P_256;
          case ECDSA_SHA384 -> KeyType.P_384;
        };
    return type.generate(new SecureRandom());
  }

  private static boolean holds(KeyPair pair, SignatureScheme scheme, byte[] signature)
      throws Exception {
    Signature check = Signature.getInstance(scheme.jcaName());
    check.initVerify(pair.getPublic());
    check.update(MESSAGE);
    return check.verify(signature);
  }

  @ParameterizedTest
  @EnumSource(SignatureScheme.class)
  void whatItSignsThePlatformTakes_atOnceOrInPieces(SignatureScheme scheme) throws Exception {
    KeyPair pair = pair(scheme);
    SigningKey key = SigningKey.of(pair.getPrivate(), scheme);

    assertThat(holds(pair, scheme, key.sign(MESSAGE))).isTrue();
    SigningKey.Signing signing = key.begin();
    try (OutputStream message = signing.message()) {
      message.write(MESSAGE[0]);
      message.write(MESSAGE, 1, MESSAGE.length - 1);
    }
    byte[] signature = signing.finish();
    assertThat(holds(pair, scheme, signature)).isTrue();
    assertThat(
            Verification.holds(
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()),
                scheme,
                MESSAGE,
                signature))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(SignatureScheme.class)
  void nativeCodeSignsWhereItRuns(SignatureScheme scheme) {
    assertThat(NativeKeys.copy(pair(scheme).getPrivate()).isPresent())
        .isEqualTo(
            "amd64".equals(System.getProperty("os.arch"))
                && "Linux".equals(System.getProperty("os.name")));
  }

  @Test
  void rsaSignsTheSameBytesAsThePlatform() throws Exception {
    KeyPair pair = pair(SignatureScheme.RSA_SHA256);
    Signature platform = Signature.getInstance("SHA256withRSA");
    platform.initSign(pair.getPrivate());
    platform.update(MESSAGE);

    assertThat(SigningKey.of(pair.getPrivate(), SignatureScheme.RSA_SHA256).sign(MESSAGE))
        .isEqualTo(platform.sign());
  }

  @Test
  void aKeyThatCannotLeaveItsPlaceIsLeftThere() {
    PrivateKey inside =
        new PrivateKey() {
          @Override
          public String getAlgorithm() {
            return "RSA";
          }

          @Override
          public @Nullable String getFormat() {
            return null;
          }

          @Override
          public byte @Nullable [] getEncoded() {
            return null;
          }
        };
    assertThat(NativeKeys.copy(inside)).isEmpty();
    assertThatThrownBy(() -> SigningKey.of(inside, SignatureScheme.RSA_SHA256).sign(MESSAGE))
        .isInstanceOf(SigningKey.KeyUnusable.class);
  }

  @Test
  void aKeyOfAnotherKindIsToldAsUnusable() throws Exception {
    PrivateKey edwards = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
    for (SignatureScheme scheme : SignatureScheme.values()) {
      assertThatThrownBy(() -> SigningKey.of(edwards, scheme).sign(MESSAGE))
          .isInstanceOf(SigningKey.KeyUnusable.class);
    }
    assertThatThrownBy(() ->
            SigningKey.of(
                    pair(SignatureScheme.RSA_SHA256).getPrivate(), SignatureScheme.ECDSA_SHA256)
                .sign(MESSAGE))
        .isInstanceOf(SigningKey.KeyUnusable.class);
  }
}
