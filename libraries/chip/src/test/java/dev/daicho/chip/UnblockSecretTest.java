package dev.daicho.chip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.application.Jpki;
import dev.daicho.chip.application.NextAuthentication;
import dev.daicho.chip.application.NextSurface;
import dev.daicho.chip.memory.Content;
import dev.daicho.chip.memory.FileId;
import dev.daicho.chip.memory.Memory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnblockSecretTest {

  private static final int PIN = NextAuthentication.LOGIN_PIN;
  private static final int PUK = NextAuthentication.PUK;
  private static final String WRONG = "00000000";
  private static final String NEW_PIN = "4321";

  private final TestCard card = TestCard.next();

  private static String command(int file, String puk, String pin) {
    String data = puk + pin;
    return "002C00%02X%02X%s".formatted(0x80 | file, data.length(), TestCard.ascii(data).toHex());
  }

  private String unblock(String puk, String pin) {
    return card.send(command(PIN, puk, pin));
  }

  private void block() {
    for (int i = 0; i < 3; i++) {
      card.show(PIN, "0000");
    }
    assertThat(card.show(PIN, TestCard.LOGIN_PIN)).isEqualTo("6984");
  }

  private String triesOf(int file) {
    return card.send("002000%02X".formatted(0x80 | file));
  }

  @Test
  void aBlockedPinIsUnblockedAndIsTheNewOne() {
    block();
    assertThat(unblock(TestCard.PUK, NEW_PIN)).isEqualTo("9000");
    assertThat(triesOf(PIN)).isEqualTo("63C3");
    assertThat(card.show(PIN, TestCard.LOGIN_PIN)).isEqualTo("63C2");
    assertThat(card.show(PIN, NEW_PIN)).isEqualTo("9000");
  }

  @Test
  void nothingElseUnblocksIt() {
    block();
    assertThat(card.show(NextAuthentication.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD))
        .isEqualTo("9000");
    assertThat(card.show(PUK, TestCard.PUK)).isEqualTo("9000");
    assertThat(card.show(PIN, TestCard.LOGIN_PIN)).isEqualTo("6984");
    assertThat(card.send("002401980434333231")).isEqualTo("6984");
    TestCard again = TestCard.of(card.card().reset()).in(NextAuthentication.APPLICATION.name());
    assertThat(again.show(PIN, TestCard.LOGIN_PIN)).isEqualTo("6984");
  }

  @Test
  void itIsNotShownByThat() {
    assertThat(card.show(PIN, TestCard.LOGIN_PIN)).isEqualTo("9000");
    assertThat(unblock(TestCard.PUK, NEW_PIN)).isEqualTo("9000");
    assertThat(card.send("802A039702AABB00")).isEqualTo("6982");
    card.show(PIN, NEW_PIN);
    assertThat(card.send("802A039702AABB00")).endsWith("9000");
  }

  @Test
  void wrongOnesAreCountedUntilThePukIsBlocked_forGood() {
    block();
    for (int left = 9; left >= 0; left--) {
      assertThat(unblock(WRONG, NEW_PIN)).isEqualTo("63C" + left);
    }
    assertThat(unblock(TestCard.PUK, NEW_PIN)).isEqualTo("6984");
    assertThat(card.show(PUK, TestCard.PUK)).isEqualTo("6984");
    assertThat(card.show(PIN, TestCard.LOGIN_PIN)).isEqualTo("6984");
    assertThat(card.show(NextAuthentication.SIGNING_PASSWORD, TestCard.SIGNING_PASSWORD))
        .isEqualTo("9000");
  }

  @Test
  void aRightOneRestoresThePuksTries() {
    unblock(WRONG, NEW_PIN);
    unblock(WRONG, NEW_PIN);
    assertThat(triesOf(PUK)).isEqualTo("63C8");
    assertThat(card.show(PIN, TestCard.LOGIN_PIN)).as("the PIN is as it was").isEqualTo("9000");
    assertThat(unblock(TestCard.PUK, NEW_PIN)).isEqualTo("9000");
    assertThat(triesOf(PUK)).isEqualTo("63CA");
  }

  @ParameterizedTest
  @CsvSource({
    "002C01980C313335373234363834333231,6A86",
    "002C00180C313335373234363834333231,6A86",
    "002C00830C313335373234363834333231,6981",
    "002C00970C313335373234363834333231,6981",
    "002C008C0C313335373234363834333231,6A82",
    "002C00990C313335373234363834333231,6982",
    "002C009B0C313335373234363834333231,6982",
    "002C0098,6700",
    "002C0098083133353732343638,6700",
    "002C00980B3133353732343638343332,6700",
    "002C00980D31333537323436383433323130,6700",
    "002C00980C313335373234363834333241,6A80",
    "802C00980C313335373234363834333231,6D00",
  })
  void whatCannotBeRightIsRefusedAndCostsNothing(String apdu, String status) {
    block();
    assertThat(card.send(apdu)).isEqualTo(status);
    assertThat(triesOf(PUK)).isEqualTo("63CA");
    assertThat(triesOf(PIN)).isEqualTo("63C0");
  }

  @Test
  void thePasswordIsNotUnblocked() {
    for (int i = 0; i < 5; i++) {
      card.show(NextAuthentication.SIGNING_PASSWORD, "WRONG1");
    }
    assertThat(card.send(command(NextAuthentication.SIGNING_PASSWORD, TestCard.PUK, "ABC123")))
        .isEqualTo("6982");
    assertThat(triesOf(NextAuthentication.SIGNING_PASSWORD)).isEqualTo("63C0");
  }

  private static TestCard with(int file, Content.Secret secret) {
    Memory memory =
        TestCard.nextMemory().with(NextAuthentication.APPLICATION.name(), new FileId(file), secret);
    return TestCard.of(Card.inserted(memory)).in(NextAuthentication.APPLICATION.name());
  }

  @Test
  void whoChoseNoPukUnblocksNothing() {
    TestCard without = with(PUK, new Content.Secret(TestCard.ascii(""), 0));
    assertThat(without.send(command(PIN, WRONG, NEW_PIN))).isEqualTo("6984");
  }

  @Test
  void aPinThatWasNeverSetStaysSo() {
    TestCard without = with(PIN, new Content.Secret(TestCard.ascii(""), 0));
    assertThat(without.send(command(PIN, TestCard.PUK, NEW_PIN))).isEqualTo("6984");
    assertThat(without.send("00200099")).isEqualTo("63CA");
  }

  @Test
  void otherApplicationsDoNotKnowIt() {
    String apdu = command(PIN, TestCard.PUK, NEW_PIN);
    assertThat(card.in(NextSurface.APPLICATION.name()).send(apdu)).isEqualTo("6D00");
    TestCard today = TestCard.inserted().inJpki();
    assertThat(today.send(command(Jpki.LOGIN_PIN, TestCard.PUK, NEW_PIN))).isEqualTo("6D00");
  }

  @Test
  void powerLostCostsATryAtMost_andNeverUnblocksByHalf() {
    block();
    card.tear(command(PIN, WRONG, NEW_PIN), 1);
    card.in(NextAuthentication.APPLICATION.name());
    assertThat(triesOf(PUK)).isEqualTo("63C9");
    String right = command(PIN, TestCard.PUK, NEW_PIN);
    TestCard before = TestCard.of(card.card());
    for (int writes = 0; writes <= 3; writes++) {
      TestCard torn = TestCard.of(before.card());
      torn.tear(right, writes);
      torn.in(NextAuthentication.APPLICATION.name());
      assertThat(torn.send("00200099"))
          .isEqualTo(
              switch (writes) {
                case 0 -> "63C9";
                case 1 -> "63C8";
                default -> "63CA";
              });
      assertThat(torn.show(PIN, NEW_PIN)).isEqualTo(writes == 3 ? "9000" : "6984");
    }
  }
}
