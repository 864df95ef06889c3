package dev.daicho.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.procedure.MoveOut;
import dev.daicho.register.store.ResidentSearch;
import dev.daicho.town.DemoTown;
import dev.daicho.town.Town;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/**
 * Somebody at J-LIS who has no mouse takes a municipality off line, watches its notices pile up
 * while somebody leaves it, puts it back and sees them go, without the page being loaded anew.
 */
@OnBrowserTown
final class NetworkByKeyboardTest {

  private static final MunicipalityCode PLACE = DemoTown.MUNICIPALITIES.getLast();
  private static final String LINE = "main a[href='/network/lines/" + PLACE.digits() + "']";
  private static final String ROW = "#line-" + PLACE.digits();
  private static final String PREVIEW = "main button[value='preview']";
  private static final String DECIDE = "main button[value='decide']";

  private final Town town;
  private final Browser browser;
  private final Keyboard keyboard;

  NetworkByKeyboardTest(BrowserTown town) {
    this.town = town.town();
    browser = town.browser();
    keyboard = browser.keyboard();
  }

  @Test
  void aLineIsClosedAndOpenedWithoutAMouse() {
    signIn();
    choose();
    change("通信機器の点検", ".tag-off");
    watchItPileUp();
    putBack();
    watchItDrain();
    follow();
  }

  private void signIn() {
    browser.open("/network");
    keyboard.answer(
        Map.of("username", DemoTown.OPERATOR, "password", DemoTown.PASSWORD), "main form button");
    keyboard.press(Keys.ENTER);
    browser.wait("#live");
  }

  private void choose() {
    keyboard.tabTo("main a[href='/network/lines']").press(Keys.ENTER);
    browser.wait("#field-find");
    keyboard.tabTo("#field-find").press("鹿沼", Keys.ENTER);
    browser.wait(LINE);
    keyboard.tabTo(LINE).press(Keys.ENTER);
    browser.wait("#field-reason");
  }

  private void change(String reason, String then) {
    keyboard.answer(Map.of("reason", reason), PREVIEW).press(Keys.ENTER);
    browser.wait(DECIDE);
    keyboard.shouldBeOn(".banner-warning");
    assertThat(browser.one(".banner-warning").getText()).contains(reason);
    keyboard.tabTo(DECIDE).press(Keys.SPACE);
    browser.wait(then);
  }

  private void watchItPileUp() {
    keyboard.tabTo("main > p a[href='/network']").press(Keys.ENTER);
    browser.wait(ROW + " .tag-off");
    keyboard.tabTo("#line-link-" + PLACE.digits());
    assertThat(waiting()).isEqualTo("0");
    browser.run("window.notLoadedAnew = true");

    moveSomebodyOut();

    browser.waitUntil(() -> waiting().equals("1"));
    assertThat(browser.run("return window.notLoadedAnew")).isEqualTo(true);
    // What has the focus keeps it while the picture changes around it.
    keyboard.shouldBeOn("#line-link-" + PLACE.digits());
    assertThat(browser.one("#said").getText()).contains("Municipalities off line 1");
    assertThat(browser.one(".road-lying").getText()).contains("停止 1 off line");
  }

  private void putBack() {
    keyboard.press(Keys.ENTER);
    browser.wait("#field-reason");
    assertThat(browser.one("#to-prefecture").getText()).isEqualTo("1");
    change("点検の終了", ".tag-on");
    browser.waitUntil(() -> browser.one("#to-prefecture").getText().equals("0"));
  }

  private void watchItDrain() {
    keyboard.tabTo("main > p a[href='/network']").press(Keys.ENTER);
    browser.wait("#live");
    browser.waitUntil(() -> !browser.has(ROW));
    keyboard.tabTo("#pause").press(Keys.SPACE);
    assertThat(browser.has("#pause[aria-pressed='true']")).isTrue();
  }

  private void follow() {
    keyboard.backTo("nav.pages a[href='/network/notices']").press(Keys.ENTER);
    browser.wait("#field-municipality");
    keyboard.answer(Map.of("municipality", PLACE.digits()), "main form button").press(Keys.ENTER);
    browser.wait("#field-municipality[value='" + PLACE.digits() + "']");
    keyboard.tabTo("main tbody th a").press(Keys.ENTER);
    browser.wait(".journey");
    assertThat(browser.all(".stop-kept")).hasSize(4);
  }

  private String waiting() {
    return browser.one(ROW + " td.amount").getText();
  }

  private void moveSomebodyOut() {
    ResidentRecord somebody =
        town.registers()
            .search()
            .find(PLACE, new ResidentSearch.Query("", null, "町", null, false), 1)
            .getFirst();
    LocalDate today = town.clock().today();
    town.registers()
        .desk()
        .file(
            town.registers().procedures().moveOut(),
            new MoveOut.Filing(
                somebody.householdNumber(),
                List.of(somebody.addresseeNumber()),
                today,
                "茨城県水戸市",
                false,
                false),
            new Act(
                new Actor("officer@092053", Role.MUNICIPAL_OFFICER, PLACE),
                PLACE,
                today,
                town.clock().instant(),
                "filing"))
        .orElseThrow();
  }
}
