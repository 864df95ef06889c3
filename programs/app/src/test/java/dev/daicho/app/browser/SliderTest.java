package dev.daicho.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The two sliders, by keyboard, with the scripts and without. */
@OnBrowserTown
final class SliderTest {

  private static final String HISTORY = "#field-row";
  private static final String SAID = "output[for='field-row']";
  private static final String SHOW_HISTORY = "main form button";
  private static final String DATES = "#position";
  private static final String SHOW_DATES = "#as-of button";

  private final Browser browser;
  private final Keyboard keyboard;

  SliderTest(BrowserTown town) {
    browser = town.browser();
    keyboard = browser.keyboard();
  }

  @Test
  void theHistorySaysWhereItStandsWhileItSlides() {
    int rows = openHistory();

    keyboard.tabTo(HISTORY).press(Keys.ARROW_LEFT);
    assertThat(browser.one(SAID).getText()).isEqualTo(Integer.toString(rows - 1));
    keyboard.press(Keys.END);
    assertThat(browser.one(SAID).getText()).isEqualTo(Integer.toString(rows));

    keyboard.press(Keys.HOME).tabTo(SHOW_HISTORY).press(Keys.ENTER);
    shouldStandAtTheFirstRow();
  }

  @Test
  void theHistoryIsAPlainFormWithoutScripts() {
    openHistory();
    browser.scripts(false);

    keyboard.tabTo(HISTORY).press(Keys.HOME).tabTo(SHOW_HISTORY).press(Keys.ENTER);
    shouldStandAtTheFirstRow();
  }

  @Test
  void theFiguresFollowTheDates() {
    browser.open("/oversight/issuance");
    String latest = figures();

    keyboard.tabTo(DATES).press(Keys.HOME);
    browser.wait("#figures a[rel='next']");
    browser.waitUntil(() -> !browser.has("#figures a[rel='prev']"));
    assertThat(figures()).isNotEqualTo(latest);
    assertThat(browser.one("#shown-date").getText()).isEqualTo(text("#position", "aria-valuetext"));
    assertThat(browser.path()).contains("as-of=");
    assertThat(keyboard.isOn(DATES)).isTrue();

    keyboard.press(Keys.END);
    browser.waitUntil(() -> figures().equals(latest));
  }

  @Test
  void theDatesAreAPlainFormWithoutScripts() {
    browser.scripts(false);
    browser.open("/oversight/issuance");
    String latest = figures();

    keyboard.tabTo(DATES).press(Keys.HOME);
    assertThat(figures()).isEqualTo(latest);
    keyboard.tabTo(SHOW_DATES).press(Keys.ENTER);
    browser.wait("#figures a[rel='next']");
    assertThat(browser.has("#figures a[rel='prev']")).isFalse();
    assertThat(figures()).isNotEqualTo(latest);
  }

  /** Opens the record of Tsubasa, who came and left again; gives back how many rows it has. */
  private int openHistory() {
    browser.as(Visitor.OFFICER);
    browser.open("/counter?name=加藤　翼&removed=yes");
    browser.open(text("main tbody th a", "href"));
    int rows = Integer.parseInt(text(HISTORY, "max"));
    assertThat(rows).isGreaterThanOrEqualTo(2);
    assertThat(text(HISTORY, "value")).isEqualTo(Integer.toString(rows));
    return rows;
  }

  private void shouldStandAtTheFirstRow() {
    browser.wait(HISTORY + "[value='1']");
    assertThat(browser.path()).contains("row=1");
    assertThat(browser.one("tr.changed th").getText()).isEqualTo("1");
  }

  private String figures() {
    return browser.one("#figures .key-figures").getText();
  }

  private String text(String selector, String attribute) {
    return Objects.requireNonNull(browser.one(selector).getAttribute(attribute));
  }
}
