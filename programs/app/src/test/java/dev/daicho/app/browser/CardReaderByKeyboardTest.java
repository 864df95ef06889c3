package dev.daicho.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.chip.front.PcscDaemon;
import dev.daicho.pki.Stranger;
import dev.daicho.town.DemoTown;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/**
 * An engineer who has no mouse puts a card into the machine's reader and looks on while OpenSC
 * signs with it: the page follows by itself.
 */
@OnBrowserTown
final class CardReaderByKeyboardTest {

  private static final String DONE = ".banner-success";
  private static final String SIGNED = "COMPUTE DIGITAL SIGNATURE";
  private static final int TRIES = 100;

  @TempDir private Path folder;

  private final Browser browser;
  private final Keyboard keyboard;

  CardReaderByKeyboardTest(BrowserTown town) {
    browser = town.browser();
    keyboard = browser.keyboard();
  }

  @Test
  void aCardIsPutIn_andLookedAtWhileOpenScSigns() throws Exception {
    Stranger tool = new Stranger(folder, List.of("pkcs11-tool"), "--version");
    try (PcscDaemon daemon = PcscDaemon.start(folder)) {
      signIn();
      keyboard.tabTo("main a[href='/card/reader/satsuki']").press(Keys.ENTER);
      browser.wait("#insert");
      press("#insert");
      press("#pcsc");
      browser.wait(".tag-pcsc-connected");
      sign(tool, daemon.module());
      browser.waitUntil(() -> browser.one("#trace").getText().contains(SIGNED));
      assertThat(browser.one("#trace").getText())
          .contains("VERIFY: 0018 authentication PIN", "署名", "正常に終わりました。")
          .doesNotContain("31 32 33 34");
      for (Browser.Size size : Browser.Size.values()) {
        browser.size(size);
        browser.picture("card-reader-while-opensc-signs");
      }
      browser.size(Browser.Size.DESK);
      press("#pcsc");
      browser.wait(".tag-pcsc-off");
      press("#give-back");
      browser.wait(".tag-none");
    }
  }

  private void signIn() {
    browser.as(Visitor.NOBODY);
    browser.open("/card");
    keyboard.answer(
        Map.of("username", DemoTown.OPERATOR, "password", DemoTown.PASSWORD), "main form button");
    keyboard.press(Keys.ENTER);
    browser.wait("main a[href='/card/reader/satsuki']");
  }

  private void press(String button) {
    keyboard.tabTo(button).press(Keys.SPACE);
    browser.wait(DONE);
    keyboard.shouldBeOn(DONE);
  }

  /** As soon as the reader has taken the card. */
  private static void sign(Stranger tool, Path module) throws Exception {
    tool.lay("challenge", "challenge".getBytes(StandardCharsets.US_ASCII));
    String words = "";
    for (int tries = 0; tries < TRIES; tries++) {
      Stranger.Said said =
          tool.run(
              "--module",
              module.toString(),
              "--login",
              "--pin",
              "1234",
              "--id",
              "1",
              "--sign",
              "--mechanism",
              "SHA256-RSA-PKCS",
              "--input-file",
              "challenge",
              "--output-file",
              "signature");
      if (said.exit() == 0) {
        return;
      }
      words = said.words();
      Thread.sleep(100);
    }
    throw new AssertionError(words);
  }
}
