package dev.daicho.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.daicho.app.browser.Browser.Size;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pictures of the pages that stand for all others, in {@code target/screenshots}, for people to
 * look at; the README's come from here. They are as wide as the screen and show something.
 */
@OnBrowserTown
final class PicturesTest {

  private static final int FEWEST_COLOURS = 20;

  private final Browser browser;

  PicturesTest(BrowserTown town) {
    browser = town.browser();
  }

  @ParameterizedTest
  @EnumSource
  void theCounter(Size size) throws IOException {
    browser.as(Visitor.OFFICER);
    browser.size(size);
    browser.open("/counter?name=番号");
    shouldShow("search", size);
    browser.open("/counter?name=加藤　翼&removed=yes");
    browser.one("main tbody th a").click();
    browser.wait("dl.facts");
    shouldShow("counter", size);
  }

  @ParameterizedTest
  @EnumSource
  void aRefusal(Size size) throws IOException {
    browser.as(Visitor.OFFICER);
    browser.size(size);
    new PageStates().moveInRefused(browser);
    shouldShow("refusal", size);
  }

  @ParameterizedTest
  @EnumSource
  void aPreview(Size size) throws IOException {
    browser.as(Visitor.OFFICER);
    browser.size(size);
    new PageStates().moveInPreview(browser);
    shouldShow("preview", size);
  }

  @ParameterizedTest
  @EnumSource
  void theStatistics(Size size) throws IOException {
    browser.size(size);
    browser.open("/oversight/issuance?as-of=2021-01-01");
    shouldShow("statistics", size);
  }

  @ParameterizedTest
  @EnumSource
  void theNetwork(Size size) throws IOException {
    browser.as(Visitor.OPERATOR);
    browser.size(size);
    PageActs.takeOff(browser);
    shouldShow("network-line", size);
    browser.open("/network");
    browser.wait(".lines-table .tag-off");
    shouldShow("network", size);
    PageActs.putBack(browser);
    browser.open("/network/held");
    shouldShow("network-held", size);
    browser.open("/network/notices");
    shouldShow("network-notices", size);
    browser.one("main tbody th a").click();
    browser.wait(".journey");
    shouldShow("network-notice", size);
  }

  @ParameterizedTest
  @EnumSource
  void theConsoleOfJpki(Size size) throws IOException {
    browser.as(Visitor.OPERATOR);
    browser.size(size);
    browser.open("/jpki");
    shouldShow("jpki", size);
    JpkiActs.makePhone(browser);
    shouldShow("jpki-made", size);
    browser.open("/jpki/practice");
    shouldShow("jpki-practice", size);
    JpkiActs.disturb(browser);
    shouldShow("jpki-disturbances", size);
    JpkiActs.lift(browser);
    browser.open("/jpki/certificates");
    shouldShow("jpki-certificates", size);
    JpkiActs.openLife(browser);
    shouldShow("jpki-certificate", size);
    JpkiActs.verify(browser);
    shouldShow("jpki-verify", size);
    browser.open("/jpki/decisions");
    shouldShow("jpki-decisions", size);
  }

  private void shouldShow(String name, Size size) throws IOException {
    Path file = browser.picture(name);
    BufferedImage picture = ImageIO.read(file.toFile());
    assertThat(picture.getWidth()).isEqualTo(size.width());
    assertThat(colours(picture)).as("colours of %s", file).isGreaterThan(FEWEST_COLOURS);
  }

  private static long colours(BufferedImage picture) {
    return IntStream.range(0, picture.getHeight())
        .flatMap(y -> IntStream.range(0, picture.getWidth()).map(x -> picture.getRGB(x, y)))
        .distinct()
        .limit(FEWEST_COLOURS + 1)
        .count();
  }
}
