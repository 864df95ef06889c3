package dev.daicho.app.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What those who run JPKI do on its pages. */
final class JpkiActs {

  private static final String PRACTICE = "/jpki/practice";
  private static final String DONE = ".banner-success";
  private static final String REVOKE = "form:has(input[value='revoke']) button";
  private static final String HOLD = "form:has(input[value='suspend']) button";

  private JpkiActs() {}

  static void makePhone(Browser browser) {
    browser.open(PRACTICE);
    browser.fill(Map.of("made", "good", "kind", "PHONE_SIGNING"));
    browser.one("main form button").click();
    browser.wait(".files");
  }

  static void openMade(Browser browser) {
    browser.open(PRACTICE);
    browser.one("main tbody a").click();
    browser.wait(".files");
  }

  static void openLife(Browser browser) {
    browser.open("/jpki/certificates");
    browser.one("main tbody a").click();
    browser.wait(".drawing");
  }

  static void noReason(Browser browser) {
    openLife(browser);
    browser.one(REVOKE).click();
    browser.wait(PageStates.WRONG);
  }

  static void suspend(Browser browser) {
    openLife(browser);
    browser.one("#field-reason-hold").sendKeys("試験");
    browser.one(HOLD).click();
    browser.wait(DONE);
  }

  static void revoke(Browser browser) {
    openLife(browser);
    browser.fill(Map.of("cause", "KEY_LEAKED"));
    browser.one("#field-reason-revoke").sendKeys("試験");
    browser.one(REVOKE).click();
    browser.wait(DONE);
  }

  static void confirmOwn(Browser browser) {
    browser.open("/jpki/decisions");
    browser.fill(Map.of("authority", "SIGNING", "grounds", "試験"));
    browser.one("form[action='/jpki/decisions'] button").click();
    browser.wait(DONE);
    browser.one("input[name='reason']").sendKeys("試験");
    browser.one("button[value='confirm']").click();
    browser.wait(PageStates.REFUSAL);
  }

  /** The anchor itself is no subscriber's, which is explained. */
  static void verify(Browser browser) {
    browser.open("/jpki/verify");
    browser.one("#field-file").sendKeys(sample(browser).toString());
    browser.one("main form button").click();
    browser.wait(".checks");
  }

  private static Path sample(Browser browser) {
    try (InputStream certificate =
        URI.create(browser.address() + "/ca/signing.cer").toURL().openStream()) {
      Path file = Files.createTempFile("daicho", ".cer");
      file.toFile().deleteOnExit();
      Files.write(file, certificate.readAllBytes());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void disturb(Browser browser) {
    browser.open("/jpki/disturbances");
    browser.fill(Map.of("party", "somebody", "target", "LIST", "effect", "CORRUPT"));
    browser.one("form[action='/jpki/disturbances'] button").click();
    browser.wait(DONE);
  }

  static void lift(Browser browser) {
    browser.open("/jpki/disturbances");
    browser.one("main tbody button").click();
    browser.wait(DONE);
  }
}
