package dev.daicho.app.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** What is done with Hanako's card in a reader. */
final class CardActs {

  private static final String READER = "/card/reader/hanako";
  private static final String DONE = ".banner-success";

  /** The login PIN is asked about and shown wrongly, the text PIN rightly. */
  private static final String COMMANDS =
      """
      00A4040C0AD392F000260100000001
      00A4020C020018
      00200080
      002000800439393939
      00A4040C0AD3921000310001010408
      00A4020C020011
      002000800431323334
      00A4020C020002
      00B0000000
      """;

  private CardActs() {}

  static void talkTo(Browser browser) {
    press(browser, "#insert");
    String line = browser.one("#reach-commands").getText();
    send(line.substring(line.lastIndexOf(' ') + 1));
    // The page follows by itself.
    browser.wait(".trace-refused");
  }

  private static void send(String address) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      client.send(
          HttpRequest.newBuilder(URI.create(address))
              .POST(BodyPublishers.ofString(COMMANDS))
              .build(),
          BodyHandlers.discarding());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static void lock(Browser browser) {
    press(browser, "#break-login-locked");
  }

  static void fill(Browser browser) {
    press(browser, "#break-free-area-full");
  }

  static void takeOut(Browser browser) {
    press(browser, "#remove");
  }

  static void giveBack(Browser browser) {
    press(browser, "#give-back");
  }

  private static void press(Browser browser, String button) {
    browser.open(READER);
    browser.one(button).click();
    browser.wait(DONE);
  }
}
