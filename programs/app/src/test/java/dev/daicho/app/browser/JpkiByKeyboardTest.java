package dev.daicho.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.town.DemoTown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * An engineer of a relying party who has no mouse makes a certificate that is broken, reads why it
 * is refused, then makes a good one, suspends and revokes it, and disturbs an answer.
 */
@OnBrowserTown
final class JpkiByKeyboardTest {

  private static final String BROKEN = "key-of-1024-bits";
  private static final String MAKE = "main form[action='/jpki/practice'] button";
  private static final String DONE = ".banner-success";

  @TempDir private Path folder;

  private final Browser browser;
  private final Keyboard keyboard;

  JpkiByKeyboardTest(BrowserTown town) {
    browser = town.browser();
    keyboard = browser.keyboard();
  }

  @Test
  void aCertificateIsBrokenAndExplained_anotherRevoked_andAnAnswerDisturbed() throws IOException {
    signIn();
    make(BROKEN);
    explain(madeNow(), BROKEN);
    make("good");
    openItsLife();
    suspend();
    revoke();
    disturb();
  }

  private void signIn() {
    browser.as(Visitor.NOBODY);
    browser.open("/jpki");
    keyboard.answer(
        Map.of("username", DemoTown.OPERATOR, "password", DemoTown.PASSWORD), "main form button");
    keyboard.press(Keys.ENTER);
    browser.wait(".drawing");
  }

  private void make(String made) {
    keyboard.backTo("nav.pages a[href='/jpki/practice']").press(Keys.ENTER);
    browser.wait("#field-made");
    keyboard.answer(Map.of("made", made, "kind", "SIGNING", "municipality", "092011"), MAKE);
    keyboard.press(Keys.ENTER);
    browser.wait(".files");
    keyboard.shouldBeOn(DONE);
  }

  /** What the page offers for download; a file dialogue is the browser's own. */
  private Path madeNow() throws IOException {
    keyboard.tabTo(".files a[href$='/cer']");
    Object text =
        browser.await(
            """
            const done = arguments[arguments.length - 1];
            fetch(document.activeElement.href).then(answer => answer.arrayBuffer())
              .then(bytes => done(btoa(String.fromCharCode(...new Uint8Array(bytes)))));
            """);
    return Files.write(
        folder.resolve("made.cer"), Base64.getDecoder().decode(String.valueOf(text)));
  }

  private void explain(Path file, String broken) {
    keyboard.tabTo("main a[href='/jpki/verify']").press(Keys.ENTER);
    browser.wait("#field-file");
    keyboard.tabTo("#field-file");
    browser.one("#field-file").sendKeys(file.toString());
    keyboard.answer(
        Map.of("usage", "signing", "status", "ocsp"), "main form[action='/jpki/verify'] button");
    keyboard.press(Keys.SPACE);
    browser.wait(".decisive");
    keyboard.shouldBeOn(".banner-error");
    assertThat(browser.one(".decisive").getText()).as(broken).contains("RsaModulusLength", "1024");
    // What a check looked at opens and closes by keys.
    keyboard.tabTo(".decisive summary").press(Keys.ENTER);
    assertThat(browser.has(".decisive details[open]")).isFalse();
    keyboard.press(Keys.SPACE);
    assertThat(browser.has(".decisive details[open]")).isTrue();
  }

  private void openItsLife() {
    keyboard.tabTo("dd a[href^='/jpki/certificates/']").press(Keys.ENTER);
    browser.wait(".drawing");
    assertThat(standing()).contains("有効");
    keyboard.tabTo("main .table-scroll");
  }

  /** That a suspension is lifted is for two to decide. */
  private void suspend() {
    act("suspend", "hold", "一時停止にしました");
    assertThat(standing()).contains("一時停止");
    act("lift", "hold", "起案しました");
    assertThat(standing()).contains("一時停止");
  }

  private void revoke() {
    keyboard.tabTo(button("revoke")).press(Keys.ENTER);
    browser.wait("#field-reason-revoke[aria-invalid='true']");
    assertThat(standing()).as("without a reason nothing is revoked").contains("一時停止");
    keyboard.answer(Map.of("cause", "KEY_LEAKED"), "#field-reason-revoke").backTo("#field-cause");
    act("revoke", "revoke", "失効させました");
    assertThat(standing()).contains("失効");
    assertThat(browser.all("main form.action")).as("what has ended is not acted upon").isEmpty();
  }

  private void act(String act, String form, String then) {
    keyboard.tabTo("#field-reason-" + form).press("試験のため");
    keyboard.tabTo(button(act)).press(Keys.SPACE);
    browser.waitUntil(() -> browser.has(DONE) && browser.one(DONE).getText().contains(then));
    keyboard.shouldBeOn(DONE);
  }

  private void disturb() {
    keyboard.backTo("nav.pages a[href='/jpki/practice']").press(Keys.ENTER);
    browser.wait("#field-made");
    keyboard.tabTo("main a[href='/jpki/disturbances']").press(Keys.ENTER);
    browser.wait("#field-target");
    keyboard.answer(
        Map.of("target", "LIST", "effect", "CORRUPT", "party", "nobody-but-this-test"),
        "form[action='/jpki/disturbances'] button");
    keyboard.press(Keys.ENTER);
    browser.wait(DONE);
    keyboard.shouldBeOn(DONE);
    keyboard.tabTo("main tbody button").press(Keys.SPACE);
    browser.waitUntil(() -> !browser.has("main tbody button"));
  }

  private static String button(String act) {
    return "form:has(input[value='" + act + "']) button";
  }

  private String standing() {
    return browser.one("main .heading").getText();
  }
}
