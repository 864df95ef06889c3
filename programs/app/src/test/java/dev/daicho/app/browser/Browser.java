package dev.daicho.app.browser;

import dev.daicho.town.DemoTown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium that looks at one server and knows no other host. */
final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(20);
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String SESSION = "JSESSIONID";

  private final ChromeDriver driver;
  private final String address;
  private final Map<Visitor, Cookie> sessions = new EnumMap<>(Visitor.class);
  private Size size = Size.DESK;
  private Visitor seated = Visitor.NOBODY;

  private Browser(ChromeDriver driver, String address) {
    this.driver = driver;
    this.address = address;
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
  }

  /** The sizes at which every page has to work, in CSS pixels. */
  enum Size {
    DESK(1280, 800),
    TELEPHONE(320, 640);

    private final int width;
    private final int height;

    Size(int width, int height) {
      this.width = width;
      this.height = height;
    }

    int width() {
      return width;
    }
  }

  /** Starts one with an empty profile in that folder. */
  static Browser start(String address, Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BrowserFiles.CHROMIUM.orElseThrow().toString());
    options.addArguments(
        "--headless=new",
        "--user-data-dir=" + profile,
        "--lang=ja",
        "--force-device-scale-factor=1",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    if (Objects.equals(System.getProperty("user.name"), "root")) {
      // Chromium's sandbox does not start as root, as in containers.
      options.addArguments("--no-sandbox");
    }
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(BrowserFiles.DRIVER.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options), address);
  }

  /** Opens a path of the server, as if it were typed into the address bar. */
  void open(String path) {
    driver.get(path.startsWith("http") ? path : address + path);
  }

  /** The path and query that is open. */
  String path() {
    return Objects.requireNonNull(driver.getCurrentUrl()).substring(address.length());
  }

  /** The server's address, without a slash at its end. */
  String address() {
    return address;
  }

  /** Sits somebody else before the screen; the first time they sign in by the page. */
  void as(Visitor visitor) {
    if (visitor == seated && visitor != Visitor.NOBODY) {
      return;
    }
    // Leaves the page first: what it still asks for must not come back with a session of its own.
    open("/clock");
    driver.manage().deleteAllCookies();
    seated = visitor;
    if (visitor != Visitor.NOBODY) {
      Cookie known = sessions.get(visitor);
      if (known == null) {
        known = signIn(visitor);
        sessions.put(visitor, known);
      }
      driver.manage().addCookie(known);
    }
  }

  /** The session of somebody who has been here, as a Cookie header. */
  String cookie(Visitor visitor) {
    as(visitor);
    Cookie cookie = Objects.requireNonNull(sessions.get(visitor));
    return cookie.getName() + "=" + cookie.getValue();
  }

  private Cookie signIn(Visitor visitor) {
    open("/sign-in");
    one("#username").sendKeys(visitor.account());
    one("#password").sendKeys(DemoTown.PASSWORD);
    one("main form button").click();
    wait(".who-facts");
    if (!visitor.purpose().isEmpty()) {
      fill(Map.of("purpose", visitor.purpose()));
      one("form[action='/counter/purpose'] button").click();
      wait("option[value='" + visitor.purpose() + "'][selected]");
    }
    Cookie made = Objects.requireNonNull(driver.manage().getCookieNamed(SESSION));
    return new Cookie(SESSION, made.getValue(), "/");
  }

  /** Makes the window as large. */
  void size(Size wanted) {
    size = wanted;
    metrics(wanted.width, wanted.height);
  }

  /** Lets pages run scripts, or not. */
  void scripts(boolean allowed) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Has every page that opens from now on run a script before its own. */
  void everywhere(String script) {
    driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
  }

  /** The one element of a CSS selector. */
  WebElement one(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** The elements of a CSS selector. */
  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Whether there is such an element. */
  boolean has(String selector) {
    return !all(selector).isEmpty();
  }

  /** Waits until there is such an element. */
  WebElement wait(String selector) {
    return new WebDriverWait(driver, PATIENCE, PAUSE).until(now -> one(selector));
  }

  /** Waits until it is so. */
  void waitUntil(BooleanSupplier so) {
    new WebDriverWait(driver, PATIENCE, PAUSE)
        .ignoring(StaleElementReferenceException.class)
        .until(now -> so.getAsBoolean());
  }

  /** Fills fields in at once, for pages that are only a way to another one. */
  void fill(Map<String, String> values) {
    run(
        """
        for (const [name, value] of Object.entries(arguments[0])) {
          const fields = [...document.getElementsByName(name)];
          if (fields.length === 0) throw new Error("no field " + name);
          if (fields[0].type === "radio" || fields[0].type === "checkbox") {
            fields.forEach(field => { field.checked = field.value === value; });
          } else {
            fields[0].value = value;
          }
        }
        """,
        values);
  }

  /** Runs a script in the page and gives back what it returns. */
  @Nullable Object run(String script, Object... args) {
    return driver.executeScript(script, args);
  }

  /** Runs a script in the page that calls its last argument when it is done. */
  @Nullable Object await(String script, Object... args) {
    return driver.executeAsyncScript(script, args);
  }

  /** A keyboard before this browser. */
  Keyboard keyboard() {
    return new Keyboard(this, driver);
  }

  /** Keeps a picture of the whole page as {@code NAME-WIDTH.png} and gives back its file. */
  Path picture(String name) {
    Object height =
        Objects.requireNonNull(run("scrollTo(0, 0); return document.body.scrollHeight"));
    metrics(size.width, Math.max(size.height, ((Number) height).intValue()));
    try {
      Object data = driver.executeCdpCommand("Page.captureScreenshot", Map.of()).get("data");
      Path file = SCREENSHOTS.resolve(name + "-" + size.width + ".png");
      Files.createDirectories(SCREENSHOTS);
      return Files.write(file, Base64.getDecoder().decode(String.valueOf(data)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      size(size);
    }
  }

  private void metrics(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
