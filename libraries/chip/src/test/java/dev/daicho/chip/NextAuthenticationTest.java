package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.NextAuthentication;
import dev.daicho.chip.application.NextSurface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextAuthenticationTest {

  private final TestCard card = TestCard.next();

  private String read(int file) {
    return card.send("00B0%02X0004".formatted(0x80 | file));
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        NextAuthentication.SIGNING_CERTIFICATE,
        NextAuthentication.NUMBER,
        NextAuthentication.ATTRIBUTES,
        NextAuthentication.VOUCHER
      })
  void thePasswordAloneOpensTextAndCertificate(int file) {
    assertThat(read(file)).isEqualTo("6982");
    card.show(NextAuthentication.LOGIN_PIN, TestCard.LOGIN_PIN);
    card.show(NextAuthentication.PUK, TestCard.PUK);
    assertThat(read(file)).isEqualTo("6982");
    card.show(NextAuthentication.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD);
    assertThat(read(file)).endsWith("9000");
  }

  @Test
  void whoHasReadTheTextSignsWithoutThePasswordAnew() {
    card.show(NextAuthentication.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD);
    assertThat(read(NextAuthentication.ATTRIBUTES)).endsWith("9000");
    assertThat(card.send("802A039A02AABB00")).endsWith("9000");
  }

  @Test
  void certificatesOfAuthoritiesAndForLoginAreForEverybody() {
    assertThat(read(NextAuthentication.SIGNING_AUTHORITY)).endsWith("9000");
    assertThat(read(NextAuthentication.LOGIN_AUTHORITY)).endsWith("9000");
    assertThat(read(NextAuthentication.LOGIN_CERTIFICATE)).endsWith("9000");
    assertThat(read(NextAuthentication.CERTIFICATE)).endsWith("9000");
  }

  @Test
  void anotherApplicationEndsWhatWasShown() {
    card.show(NextAuthentication.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD);
    card.in(NextSurface.APPLICATION.name()).in(NextAuthentication.APPLICATION.name());
    assertThat(read(NextAuthentication.NUMBER)).isEqualTo("6982");
  }

  @Test
  void bothSecretsAndThePukAreChangedByWhoKnowsThem() {
    card.show(NextAuthentication.PUK, TestCard.PUK);
    assertThat(card.send("00240199083837363534333231")).isEqualTo("9000");
    assertThat(card.show(NextAuthentication.PUK, "87654321")).isEqualTo("9000");
    card.show(NextAuthentication.LOGIN_PIN, TestCard.LOGIN_PIN);
    assertThat(card.send("002401980434333231")).isEqualTo("9000");
    card.show(NextAuthentication.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD);
    assertThat(card.send("0024019B06313233343536")).isEqualTo("9000");
  }

  @Test
  void theNextCardHasNoApplicationOfToday_norTodaysOneOfTheNext() {
    assertThat(card.send("00A4040C0A" + Jpki.ON_CARD.name())).isEqualTo("6A82");
    assertThat(TestCard.inserted().send("00A4040C0A" + NextAuthentication.APPLICATION.name()))
        .isEqualTo("6A82");
  }
}
