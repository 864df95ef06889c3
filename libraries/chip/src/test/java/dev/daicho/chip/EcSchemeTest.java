package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.apdu.Bytes;
import dev.daicho.chip.apdu.Command;
import dev.daicho.chip.apdu.Response;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.NextAuthentication;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Memory;
import dev.daicho.pki.profile.KeyType;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EcSchemeTest {

  private static final byte[] MESSAGE = "台帳".getBytes(StandardCharsets.UTF_8);

  private final TestCard card = TestCard.next();

  private Bytes signed(int scheme, int key, byte... data) {
    Response response =
        card.send(new Command(0x80, 0x2A, scheme, 0x80 | key, Bytes.of(data), 256).encoded());
    assertThat(response.isDone()).as(response.status().toString()).isTrue();
    return response.data();
  }

  private static byte[] hash() throws Exception {
    return MessageDigest.getInstance("SHA-384").digest(MESSAGE);
  }

  private static boolean verifies(KeyPair pair, Bytes signature) throws Exception {
    Signature verifier = Signature.getInstance("SHA384withECDSA");
    verifier.initVerify(pair.getPublic());
    verifier.update(MESSAGE);
    return verifier.verify(signature.toArray());
  }

  @Test
  void eachSchemeSignsAsItsNumberSays() throws Exception {
    card.show(NextAuthentication.LOGIN_PIN, TestCard.LOGIN_PIN);
    Bytes ofHash = signed(2, NextAuthentication.LOGIN_KEY, hash());
    assertThat(verifies(TestCard.NEXT_LOGIN, ofHash)).isTrue();
    assertThat(verifies(TestCard.NEXT_SIGNING, ofHash)).isFalse();
    assertThat(ofHash.at(0)).as("DER").isEqualTo(0x30);
    assertThat(ofHash.length()).isLessThanOrEqualTo(104);
    assertThat(verifies(TestCard.NEXT_LOGIN, signed(3, NextAuthentication.LOGIN_KEY, MESSAGE)))
        .isTrue();
  }

  @Test
  void theSigningKeyNeedsThePasswordAndNotThePin() throws Exception {
    card.show(NextAuthentication.LOGIN_PIN, TestCard.LOGIN_PIN);
    card.show(NextAuthentication.PUK, TestCard.PUK);
    assertThat(card.send("802A039A02AABB00")).isEqualTo("6982");
    card.show(NextAuthentication.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD);
    assertThat(verifies(TestCard.NEXT_SIGNING, signed(2, NextAuthentication.SIGNING_KEY, hash())))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "802A009702AABB00,6A86",
    "802A019702AABB00,6A86",
    "802A049702AABB00,6A86",
    "802AFF9702AABB00,6A86",
    "802A030002AABB00,6A86",
    "802A039802AABB00,6981",
    "802A038C02AABB00,6A82",
    "802A029702AABB00,6700",
    "802A0397,6700",
    "802A0297,6700",
  })
  void whatCannotBeSignedIsRefused(String apdu, String status) {
    card.show(NextAuthentication.LOGIN_PIN, TestCard.LOGIN_PIN);
    assertThat(card.send(apdu)).isEqualTo(status);
  }

  @ParameterizedTest
  @ValueSource(ints = {32, 47, 48, 49, 64})
  void aHashHas48Bytes(int length) {
    card.show(NextAuthentication.LOGIN_PIN, TestCard.LOGIN_PIN);
    Response response =
        card.send(new Command(0x80, 0x2A, 2, 0x97, Bytes.filled(1, length), 256).encoded());
    assertThat(response.status().toString()).isEqualTo(length == 48 ? "9000" : "6700");
  }

  private static TestCard with(Memory memory, Bytes application, int file, KeyPair pair) {
    return TestCard.of(
            Card.inserted(
                memory.with(
                    application,
                    new FileId(file),
                    new Content.Key(pair.getPrivate(), pair.getPublic()))))
        .in(application);
  }

  @Test
  void aKeyOfAnotherKindDoesNotSign() {
    Bytes next = NextAuthentication.APPLICATION.name();
    KeyPair small = KeyType.P_256.generate(new SecureRandom());
    for (KeyPair wrong : new KeyPair[] {TestCard.LOGIN, small}) {
      TestCard made = with(TestCard.nextMemory(), next, NextAuthentication.LOGIN_KEY, wrong);
      made.show(NextAuthentication.LOGIN_PIN, TestCard.LOGIN_PIN);
      assertThat(made.send("802A039702AABB00")).isEqualTo("6985");
    }
    TestCard today =
        with(TestCard.memory(), Jpki.ON_CARD.name(), Jpki.LOGIN_KEY, TestCard.NEXT_LOGIN);
    today.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN);
    assertThat(today.send("802A039702AABB00")).isEqualTo("6985");
  }
}
