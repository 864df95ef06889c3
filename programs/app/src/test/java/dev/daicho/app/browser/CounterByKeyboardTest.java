package dev.daicho.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.town.DemoTown;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/**
 * An officer who has no mouse finds the annex of somebody's family register, and makes out a notice
 * of a number: once, and once more only when there is a reason.
 */
@OnBrowserTown
final class CounterByKeyboardTest {

  private static final String FIND = "main form[role='search'] button";
  private static final String ISSUE = "main button[name='notification']";
  private static final String NAME = "森　一人";

  private final Browser browser;
  private final Keyboard keyboard;

  CounterByKeyboardTest(BrowserTown town) {
    browser = town.browser();
    keyboard = browser.keyboard();
  }

  @Test
  void anAnnexIsFound() {
    signIn("filing");
    keyboard.backTo("nav.pages a[href='/counter/annex']").press(Keys.ENTER);
    browser.wait("#field-birth");
    keyboard.answer(Map.of("name", "番号"), FIND).press(Keys.SPACE);
    mendTheMissingDay();
    assertThat(browser.one("output[for='field-birth']").getText())
        .isEqualTo("平成元年11月21日（1989-11-21）");
    keyboard.tabTo("main tbody th a").press(Keys.ENTER);
    browser.wait(".facts");
    assertThat(browser.one("main h2").getText()).isEqualTo("番号　花子");
    assertThat(browser.one("main").getText())
        .contains("バンゴウ　ハナコ", "平成元年11月21日（1989-11-21）", "住所の履歴", "現在 Now", "（非表示）");
    // The row of addresses is a region of its own, so that it can be scrolled by keys.
    keyboard.tabTo("main .table-scroll");
  }

  @Test
  void whoHasChosenNoPurposeIsShownTheWay() {
    signIn();
    browser.open("/counter/arrivals");
    browser.wait(".banner-error");
    assertThat(browser.one(".banner-error").getText()).contains("purpose-is-named");
    keyboard.tabTo("main .buttons a[href='/counter']").press(Keys.ENTER);
    browser.wait("#field-purpose");
  }

  /** The summary of what is missing has the focus; its link leads to the field. */
  private void mendTheMissingDay() {
    browser.wait("#field-birth[aria-invalid='true']");
    keyboard.shouldBeOn(".banner-error");
    keyboard.tabTo(".banner-error a[href='#field-birth']").press(Keys.ENTER);
    keyboard.shouldBeOn("#field-birth").press("H1.11.21", Keys.ENTER);
    browser.wait("main tbody th a");
  }

  @Test
  void aNoticeIsMadeOutOnce_refusedInWords_andAgainForAReason() {
    signIn("number-affairs");
    openNotices();
    assertThat(browser.has("#field-reason")).as("no reason is asked for the first time").isFalse();
    issue("-1");

    back();
    keyboard.tabTo(ISSUE).press(Keys.ENTER);
    browser.wait(".banner-error");
    keyboard.shouldBeOn(".banner-error");
    assertThat(browser.one(".banner-error").getText())
        .contains("この通知書は発行済みです", "This notice has been issued", "issued-once");

    // Enter in the field presses the button, as in any form.
    keyboard.tabTo("#field-reason").press("汚損のため", Keys.ENTER);
    browser.wait(".letter");
    assertThat(browser.one(".letter-top").getText()).contains("-2");
  }

  private void signIn() {
    browser.open("/counter");
    keyboard.answer(
        Map.of("username", "officer@092011", "password", DemoTown.PASSWORD), "main form button");
    keyboard.press(Keys.ENTER);
    browser.wait("#field-purpose");
  }

  private void signIn(String purpose) {
    signIn();
    keyboard.answer(Map.of("purpose", purpose), "form[action='/counter/purpose'] button");
    keyboard.press(Keys.SPACE);
    browser.wait("#field-purpose option[value='" + purpose + "'][selected]");
  }

  private void openNotices() {
    keyboard.tabTo("#field-name").press(NAME, Keys.ENTER);
    browser.wait("main tbody a");
    keyboard.tabTo("main tbody th a").press(Keys.ENTER);
    browser.wait(".tabs");
    keyboard.tabTo(".tabs a[href^='/counter/notifications/']").press(Keys.ENTER);
    browser.wait(ISSUE);
  }

  private void issue(String number) {
    keyboard.tabTo(ISSUE).press(Keys.SPACE);
    browser.wait(".letter");
    assertThat(browser.one(".letter").getText())
        .contains("見本　TEST　効力なし", NAME, "栃木県宇都宮市長", "令和8年11月", "平成3年12月31日（1991-12-31）");
    assertThat(browser.one(".letter-top").getText()).contains(number);
    assertThat(browser.one(".letter-digits").getText()).matches("[0-9]{4} [0-9]{4} [0-9]{4}");
  }

  private void back() {
    keyboard.tabTo("main .buttons a[href^='/counter/notifications/']").press(Keys.ENTER);
    browser.wait(ISSUE);
  }
}
