package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.TextSupport;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComputeSignatureTest {

  private static final byte[] MESSAGE = "台帳".getBytes(StandardCharsets.UTF_8);

  private final TestCard card = TestCard.inserted().inJpki();

  private Bytes signed(int scheme, int key, byte... data) {
    Response response =
        card.send(
            new Command(0x80, 0x2A, scheme, key == 0 ? 0 : 0x80 | key, Bytes.of(data), 256)
                .encoded());
    assertThat(response.isDone()).as(response.status().toString()).isTrue();
    return response.data();
  }

  private static byte[] hash() throws Exception {
    return MessageDigest.getInstance("SHA-256").digest(MESSAGE);
  }

  private static boolean verifies(KeyPair pair, Bytes signature) throws Exception {
    Signature verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(pair.getPublic());
    verifier.update(MESSAGE);
    return verifier.verify(signature.toArray());
  }

  private static byte[] opened(PublicKey key, Bytes signature) throws Exception {
    Cipher rsa = Cipher.getInstance("RSA/ECB/PKCS1Padding");
    rsa.init(Cipher.DECRYPT_MODE, key);
    return rsa.doFinal(signature.toArray());
  }

  private static boolean verifiesPss(Bytes signature) throws Exception {
    Signature verifier = Signature.getInstance("RSASSA-PSS");
    verifier.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    verifier.initVerify(TestCard.LOGIN.getPublic());
    verifier.update(MESSAGE);
    return verifier.verify(signature.toArray());
  }

  @Test
  void eachSchemeSignsAsItsNumberSays() throws Exception {
    card.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN);
    assertThat(opened(TestCard.LOGIN.getPublic(), signed(0, Jpki.LOGIN_KEY, MESSAGE)))
        .isEqualTo(MESSAGE);
    assertThat(opened(TestCard.LOGIN.getPublic(), signed(1, Jpki.LOGIN_KEY, MESSAGE)))
        .isEqualTo(hash());
    assertThat(verifies(TestCard.LOGIN, signed(2, Jpki.LOGIN_KEY, hash()))).isTrue();
    assertThat(verifies(TestCard.LOGIN, signed(3, Jpki.LOGIN_KEY, MESSAGE))).isTrue();
    assertThat(verifiesPss(signed(4, Jpki.LOGIN_KEY, hash()))).isTrue();
    assertThat(verifiesPss(signed(5, Jpki.LOGIN_KEY, MESSAGE))).isTrue();
  }

  @Test
  void theSigningKeyNeedsThePasswordAndNotThePin() throws Exception {
    card.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN);
    card.send("00A4020C02001A");
    assertThat(card.send("802A038002AABB00")).isEqualTo("6982");
    card.show(Jpki.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD);
    assertThat(verifies(TestCard.SIGNING, signed(3, Jpki.SIGNING_KEY, MESSAGE))).isTrue();
  }

  @Test
  void theTextApplicationSignsWithoutAPin() throws Exception {
    card.inText();
    assertThat(verifies(TestCard.OWN, signed(3, 0, MESSAGE))).isTrue();
    assertThat(card.inJpki().send("802A030002AABB00")).isEqualTo("6A86");
  }

  @ParameterizedTest
  @CsvSource({
    "802A069702AABB00,6A86",
    "802AFF9702AABB00,6A86",
    "802A039802AABB00,6981",
    "802A038302AABB00,6A82",
    "802A029702AABB00,6700",
    "802A0497,6700",
    "802A0097,6700",
  })
  void whatCannotBeSignedIsRefused(String apdu, String status) {
    card.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN);
    assertThat(card.send(apdu)).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(ints = {245, 246})
  void asGivenAtMost245BytesAreSigned(int length) {
    card.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN);
    Response response =
        card.send(new Command(0x80, 0x2A, 0, 0x97, Bytes.filled(1, length), 256).encoded());
    assertThat(response.status().toString()).isEqualTo(length == 245 ? "9000" : "6700");
  }

  @Test
  void theOwnKeyIsForThatApplicationOnly() {
    assertThat(TextSupport.KEY).isNotEqualTo(Jpki.LOGIN_KEY);
    assertThat(card.inText().send("802A009301AA00")).endsWith("9000");
  }
}
