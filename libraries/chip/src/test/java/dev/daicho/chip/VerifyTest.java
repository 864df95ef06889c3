package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.TextSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerifyTest {

  private final TestCard card = TestCard.inserted().inJpki();

  @Test
  void theTriesAreToldAlsoWhenItHasBeenShown() {
    card.send("00A4020C020018");
    assertThat(card.send("00200080")).isEqualTo("63C3");
    assertThat(card.send("002000800431323334")).isEqualTo("9000");
    assertThat(card.send("00200080")).isEqualTo("63C3");
    assertThat(card.send("00200098")).isEqualTo("63C3");
  }

  @Test
  void wrongOnesCountDownUntilItIsBlocked_forGood() {
    assertThat(card.show(Jpki.LOGIN_PIN, "0000")).isEqualTo("63C2");
    assertThat(card.show(Jpki.LOGIN_PIN, "0000")).isEqualTo("63C1");
    assertThat(card.show(Jpki.LOGIN_PIN, "0000")).isEqualTo("63C0");
    assertThat(card.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN)).isEqualTo("6984");
    assertThat(card.send("00200098")).isEqualTo("63C0");
    TestCard again = TestCard.of(card.card().reset()).inJpki();
    assertThat(again.show(Jpki.LOGIN_PIN, TestCard.LOGIN_PIN)).isEqualTo("6984");
    assertThat(again.show(Jpki.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD)).isEqualTo("9000");
  }

  @Test
  void aRightOneRestoresTheTries_aWrongOneEndsWhatWasShown() {
    card.show(Jpki.SIGNING_PASSWORD, "WRONG1");
    assertThat(card.show(Jpki.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD)).isEqualTo("9000");
    assertThat(card.send("0020009B")).isEqualTo("63C5");
    assertThat(card.send("00B0810004")).isEqualTo("308205DC9000");
    assertThat(card.show(Jpki.SIGNING_PASSWORD, "abc123")).isEqualTo("63C4");
    assertThat(card.send("00B0810004")).isEqualTo("6982");
  }

  @Test
  void powerLostBeforeTheAnswerDoesNotGiveATryBack() {
    String wrong = "002000980430303030";
    card.tear(wrong, 0);
    assertThat(card.inJpki().send("00200098")).isEqualTo("63C3");
    card.tear(wrong, 1);
    assertThat(card.inJpki().send("00200098")).isEqualTo("63C2");
    String right = "002000980431323334";
    card.tear(right, 1);
    assertThat(card.inJpki().send("00200098")).as("compared, not yet restored").isEqualTo("63C1");
    card.tear(right, 2);
    assertThat(card.inJpki().send("00200098")).isEqualTo("63C3");
    assertThat(card.send("802A009701AA00")).as("power ends what was shown").isEqualTo("6982");
  }

  @ParameterizedTest
  @CsvSource({
    "002001980431323334,6A86",
    "002000180431323334,6A86",
    "00200083,6A82",
    "00200097,6981",
    "002000981131323334353637383930313233343536373839,6700",
  })
  void whatIsAskedForWronglyIsRefusedAndCostsNothing(String apdu, String status) {
    assertThat(card.send(apdu)).isEqualTo(status);
    assertThat(card.send("00200098")).isEqualTo("63C3");
  }

  @Test
  void withoutACurrentFileNothingCanBeShown() {
    assertThat(TestCard.inserted().inJpki().send("00200080")).isEqualTo("6986");
  }

  @Test
  void oneIsBlockedFromTheBeginning() {
    card.inText();
    assertThat(card.send("00200092")).isEqualTo("63C0");
    assertThat(card.show(TextSupport.UNUSED_SECRET, "1234")).isEqualTo("6984");
  }
}
