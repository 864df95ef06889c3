package dev.daicho.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.town.DemoTown;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/**
 * An officer who has no mouse signs in, files a move-in with a slip of the finger, mends it,
 * decides and finds the newcomer in the register.
 */
@OnBrowserTown
final class MoveInByKeyboardTest {

  private static final String PREVIEW = "main button[value='preview']:not([hidden])";
  private static final String NAME = "鍵盤　打子";
  private static final IndividualNumber NUMBER = IndividualNumber.random(new SplittableRandom(4));

  private final Browser browser;
  private final Keyboard keyboard;

  MoveInByKeyboardTest(BrowserTown town) {
    browser = town.browser();
    keyboard = browser.keyboard();
  }

  @Test
  void aMoveInNeedsNoMouse() {
    signIn();
    choosePurpose();
    fillInWithAMistake();
    mendTheMistake();
    decide();
    findInTheRegister();
  }

  private void signIn() {
    browser.open("/counter");
    keyboard.tabTo(".skip").press(Keys.ENTER);
    keyboard.answer(
        Map.of("username", "officer@092011", "password", DemoTown.PASSWORD), "main form button");
    keyboard.press(Keys.ENTER);
    browser.wait("#field-purpose");
  }

  private void choosePurpose() {
    keyboard.answer(Map.of("purpose", "filing"), "form[action='/counter/purpose'] button");
    keyboard.press(Keys.SPACE);
    browser.wait("#field-purpose option[value='filing'][selected]");
  }

  private void fillInWithAMistake() {
    keyboard.tabTo("main a[href='/counter/procedures/move-in']").press(Keys.ENTER);
    browser.wait("#field-movedIn");
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("movedIn", "R8.11.20");
    answers.put("town", "旭一丁目");
    answers.put("block", "９９番１３号");
    answers.put("previousAddress", "東京都渋谷区恵比寿四丁目９９番３号");
    answers.put("name1", NAME);
    answers.put("kana1", "ケンバン　ウチコ");
    answers.put("birth1", "平成2年2月3日");
    answers.put("sex1", "FEMALE");
    answers.put("as1", "世帯主");
    answers.put("code1", ResidentCode.random(new SplittableRandom(3)).digits());
    answers.put("number1", slip(NUMBER.digits()));
    answers.put("domicile", "東京都渋谷区恵比寿四丁目９９番地");
    answers.put("headOfRegister", NAME);
    keyboard.answer(answers, PREVIEW).press(Keys.ENTER);
  }

  /** The summary of what is wrong has the focus; its link leads to the field. */
  private void mendTheMistake() {
    browser.wait("#field-number1[aria-invalid='true']");
    keyboard.shouldBeOn(".banner-error");
    keyboard.tabTo(".banner-error a[href='#field-number1']").press(Keys.ENTER);
    keyboard.shouldBeOn("#field-number1");
    assertThat(browser.one("#field-number1-error").getText()).isNotBlank();
    keyboard.backTo("#field-code1").tabTo("#field-number1");
    keyboard.pressWith(Keys.CONTROL, "a").press(NUMBER.digits());
    keyboard.tabTo(PREVIEW).press(Keys.SPACE);
    browser.wait("table.preview");
  }

  private void decide() {
    assertThat(browser.one("table.preview").getText()).contains(NAME);
    // Enter in a field shows the preview once more; only the button decides.
    keyboard.tabTo("#field-block").press(Keys.ENTER);
    browser.wait("main button[value='decide']");
    keyboard.tabTo("main button[value='decide']").press(Keys.ENTER);
    browser.wait(".banner-success");
  }

  private void findInTheRegister() {
    keyboard.tabTo("main a[href='/counter']").press(Keys.ENTER);
    browser.wait("#field-name");
    keyboard.tabTo("#field-name").press(NAME).press(Keys.ENTER);
    browser.wait("main tbody a");
    keyboard.tabTo("main tbody th a").press(Keys.ENTER);
    browser.wait("dl.facts");
    assertThat(browser.one("main").getText())
        .contains(NAME, "ケンバン　ウチコ", "旭一丁目", "東京都渋谷区恵比寿四丁目９９番３号");
  }

  /** The number with another check digit. */
  private static String slip(String digits) {
    int check = digits.charAt(digits.length() - 1) - '0';
    return digits.substring(0, digits.length() - 1) + (check + 1) % 10;
  }
}
