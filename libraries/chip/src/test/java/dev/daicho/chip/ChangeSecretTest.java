package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.application.CommonCard;
import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.ResidentRegister;
import dev.daicho.chip.application.TextSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeSecretTest {

  private final TestCard card = TestCard.inserted().inJpki();

  private String change(int file, String secret) {
    return card.send(
        "002401%02X%02X%s".formatted(0x80 | file, secret.length(), TestCard.ascii(secret).toHex()));
  }

  @Test
  void afterTheOldOneWasShownTheNewOneHolds() {
    assertThat(change(Jpki.LOGIN_PIN, "4321")).isEqualTo("6982");
    card.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN);
    assertThat(change(Jpki.LOGIN_PIN, "4321")).isEqualTo("9000");
    assertThat(card.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN)).isEqualTo("63C2");
    assertThat(card.show(Jpki.LOGIN_PIN, "4321")).isEqualTo("9000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "12345", "12A4"})
  void aPinHasFourDigits(String pin) {
    card.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN);
    assertThat(change(Jpki.LOGIN_PIN, pin)).isEqualTo("6A80");
    assertThat(card.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN)).isEqualTo("9000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ABC12", "abc123", "ABC-123", "ABCDEFGHIJ1234567"})
  void aPasswordHasSixToSixteenCapitalsAndDigits(String password) {
    card.show(Jpki.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD);
    assertThat(change(Jpki.SIGNING_PASSWORD, password)).isEqualTo("6A80");
    assertThat(change(Jpki.SIGNING_PASSWORD, "ABCDEFGHIJ123456")).isEqualTo("9000");
  }

  @Test
  void aBlockedOneStaysBlocked() {
    card.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN);
    for (int i = 0; i < 3; i++) {
      card.show(Jpki.LOGIN_PIN, "0000");
    }
    assertThat(change(Jpki.LOGIN_PIN, "4321")).isEqualTo("6984");
  }

  @Test
  void theNumbersOfTheCardCannotBeChanged() {
    card.inText().show(TextSupport.NUMBER_A, TestCard.NUMBER_A);
    assertThat(change(TextSupport.NUMBER_A, "000000000000")).isEqualTo("6982");
  }

  @Test
  void someApplicationsHaveACommandOfTheirOwnForIt() {
    card.in(CommonCard.APPLICATION.name()).show(CommonCard.PIN, "2468");
    assertThat(change(CommonCard.PIN, "8642")).isEqualTo("6D00");
    assertThat(card.send("8032009C0438363432")).isEqualTo("9000");
    card.in(ResidentRegister.APPLICATION.name()).show(ResidentRegister.PIN, "1357");
    assertThat(card.send("8032009C0438363432")).isEqualTo("9000");
    assertThat(card.show(ResidentRegister.PIN, "8642")).isEqualTo("9000");
    assertThat(card.inJpki().send("803200980438363432")).isEqualTo("6D00");
  }

  @Test
  void powerLostLeavesTheOldOneOrTheNewOne() {
    card.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN);
    TestCard before = TestCard.of(card.card());
    String change = "002401980434333231";
    before.tear(change, 0);
    assertThat(before.inJpki().show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN)).isEqualTo("9000");
    card.tear(change, 1);
    assertThat(card.inJpki().show(Jpki.LOGIN_PIN, "4321")).isEqualTo("9000");
  }
}
