package dev.daicho.app.browser;

import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The states of pages that a plain address does not show and that leave the town as it is: what was
 * typed, refused, previewed. They can be looked at in any order, by several browsers at once.
 */
final class PageStates {

  static final String REFUSAL = ".banner-error";
  static final String WRONG = ".field-wrong";

  private static final String MOVE_IN = "/counter/procedures/move-in";

  private final AtomicLong seed = new AtomicLong(22);

  /** All of them. */
  List<PageState> all(String personPage) {
    return List.of(
        PageState.at("home-of-visitor", Visitor.NOBODY, "/", ".cards"),
        PageState.at("sign-in", Visitor.NOBODY, "/sign-in", "#username"),
        new PageState("sign-in-failed", Visitor.NOBODY, PageStates::signInWrongly, REFUSAL),
        PageState.at("error-404", Visitor.OFFICER, "/counter/residents/0", ".facts"),
        PageState.at("error-403", Visitor.OFFICER, "/nowhere", ".facts"),
        PageState.at("error-400", Visitor.OFFICER, personPage + "?row=x", ".facts"),
        PageState.at(
            "search-without-purpose", Visitor.OFFICER_WITHOUT_PURPOSE, "/counter?name=番号", REFUSAL),
        PageState.at("search-nobody", Visitor.OFFICER, "/counter?name=此処に居ない", ".banner-info"),
        PageState.at("search-many", Visitor.OFFICER, "/counter?address=町", ".table"),
        PageState.at(
            "search-wrong", Visitor.OFFICER, "/counter?birth=never&person=1", ".field-wrong"),
        new PageState("purpose-chosen", Visitor.OFFICER, PageStates::choosePurpose, "h1"),
        PageState.at(
            "resident-without-purpose", Visitor.OFFICER_WITHOUT_PURPOSE, personPage, REFUSAL),
        PageState.at("resident-numbers", Visitor.SUPERVISOR, personPage, ".facts"),
        PageState.at(
            "resident-before", Visitor.OFFICER, personPage + "?on=1900-01-01", ".banner-info"),
        PageState.at("resident-day-wrong", Visitor.OFFICER, personPage + "?on=x", ".field-wrong"),
        PageState.at(
            "statistics-refused", Visitor.NOBODY, "/oversight/issuance?as-of=1999-01-01", REFUSAL),
        new PageState("statistics-line-table", Visitor.NOBODY, PageStates::openLine, ".line-table"),
        new PageState("plan-own", Visitor.NOBODY, this::ownPlan, "#plan-heading"),
        new PageState("plan-refused", Visitor.NOBODY, this::wrongPlan, REFUSAL),
        new PageState("move-in-empty", Visitor.OFFICER, this::moveInEmpty, ".field-wrong"),
        new PageState("move-in-refused", Visitor.OFFICER, this::moveInRefused, REFUSAL),
        new PageState("move-in-preview", Visitor.OFFICER, this::moveInPreview, ".preview"),
        new PageState("move-in-contractor", Visitor.CONTRACTOR, this::moveInPreview, ".preview"),
        new PageState("arrivals-wrong", Visitor.OFFICER, PageStates::askForNothing, ".field-wrong"),
        PageState.at(
            "annex-nobody",
            Visitor.OFFICER,
            "/counter/annex?name=此処に居ない&birth=1989-11-21",
            ".banner-info"),
        PageState.at(
            "annex-wrong", Visitor.OFFICER, "/counter/annex?name=&birth=never", ".field-wrong"),
        PageState.at(
            "annex-without-purpose",
            Visitor.OFFICER_WITHOUT_PURPOSE,
            "/counter/annex?name=番号&birth=1989-11-21",
            REFUSAL),
        PageState.at("arrivals-expected", Visitor.NEXT_DOOR, "/counter/arrivals", "main .table"),
        new PageState("move-in-expected", Visitor.NEXT_DOOR, PageStates::openExpected, "fieldset"),
        PageState.at("network", Visitor.OPERATOR, "/network", ".map"),
        new PageState("network-hops", Visitor.OPERATOR, PageStates::openHops, "#hops[open]"),
        PageState.at("network-refused", Visitor.OFFICER, "/network/held", ".refused-list"),
        PageState.at(
            "network-notices-none",
            Visitor.OPERATOR,
            "/network/notices?municipality=131016",
            ".quiet"),
        PageState.at(
            "network-notices-wrong",
            Visitor.OPERATOR,
            "/network/notices?municipality=1",
            ".field-wrong"),
        PageState.at("lines-found", Visitor.OPERATOR, "/network/lines?find=宇都宮", ".found"),
        PageState.at("lines-nothing", Visitor.OPERATOR, "/network/lines?find=x", ".quiet"),
        PageState.at("jpki", Visitor.OPERATOR, "/jpki", ".drawing"),
        PageState.at(
            "jpki-certificates-nothing",
            Visitor.OPERATOR,
            "/jpki/certificates?find=x",
            ".banner-info"),
        PageState.at("jpki-decisions", Visitor.OPERATOR, "/jpki/decisions", ".quiet"),
        new PageState("jpki-propose-nothing", Visitor.OPERATOR, PageStates::proposeNothing, WRONG),
        PageState.at("jpki-verify", Visitor.OPERATOR, "/jpki/verify", "#field-file"),
        new PageState("jpki-verify-nothing", Visitor.OPERATOR, PageStates::verifyNothing, WRONG),
        new PageState("jpki-practice-unfit", Visitor.OPERATOR, PageStates::makeUnfit, WRONG),
        new PageState("jpki-disturb-wrong", Visitor.OPERATOR, PageStates::disturbWrongly, WRONG),
        PageState.at("cards", Visitor.OPERATOR, "/card", "main .table"),
        PageState.at("card-in-no-reader", Visitor.OPERATOR, "/card/reader/taro", "#insert"),
        new PageState("wire-open", Visitor.OFFICER, PageStates::openWire, ".wire .table"));
  }

  private static void signInWrongly(Browser browser) {
    browser.open("/sign-in");
    browser.fill(Map.of("username", "officer@092011", "password", "wrong"));
    browser.one("main form button").click();
    browser.wait(REFUSAL);
  }

  private static void choosePurpose(Browser browser) {
    browser.open("/counter");
    browser.fill(Map.of("purpose", Visitor.OFFICER.purpose()));
    browser.one("form[action='/counter/purpose'] button").click();
    browser.wait("h1");
  }

  private static void askForNothing(Browser browser) {
    browser.open("/counter/arrivals");
    browser.one("form[action='/counter/arrivals'] button").click();
    browser.wait(".field-wrong");
  }

  private static void openExpected(Browser browser) {
    browser.open("/counter/arrivals");
    browser.one("main tbody a").click();
    browser.wait("fieldset");
  }

  private static void openHops(Browser browser) {
    browser.open("/network");
    browser.one("#hops summary").click();
  }

  private static void openLine(Browser browser) {
    browser.open("/oversight/issuance");
    browser.one(".line-table summary").click();
  }

  private static void openWire(Browser browser) {
    browser.open("/counter");
    browser.one(".wire summary").click();
  }

  private static void verifyNothing(Browser browser) {
    browser.open("/jpki/verify");
    browser.one("main form button").click();
    browser.wait(WRONG);
  }

  private static void proposeNothing(Browser browser) {
    browser.open("/jpki/decisions");
    browser.one("form[action='/jpki/decisions'] button").click();
    browser.wait(WRONG);
  }

  private static void makeUnfit(Browser browser) {
    browser.open("/jpki/practice");
    browser.fill(Map.of("made", "revoked-did-not-move-in", "kind", "SIGNING"));
    browser.one("main form button").click();
    browser.wait(WRONG);
  }

  private static void disturbWrongly(Browser browser) {
    browser.open("/jpki/disturbances");
    browser.fill(Map.of("amount", "31"));
    browser.one("form[action='/jpki/disturbances'] button").click();
    browser.wait(WRONG);
  }

  private void ownPlan(Browser browser) {
    browser.open("/oversight/backlog");
    browser.one(".plan button").click();
    browser.wait(".plan + p a");
  }

  private void wrongPlan(Browser browser) {
    browser.open("/oversight/backlog");
    browser.fill(Map.of("plan", "month\n1,2,3"));
    browser.one(".plan button").click();
    browser.wait(REFUSAL);
  }

  private void moveInEmpty(Browser browser) {
    browser.open(MOVE_IN);
    press(browser, "preview", ".field-wrong");
  }

  /** Late, and no reason given. */
  void moveInRefused(Browser browser) {
    moveIn(browser, Map.of("movedIn", "R8.10.1"));
    press(browser, "preview", REFUSAL);
  }

  void moveInPreview(Browser browser) {
    moveIn(browser, Map.of());
    press(browser, "preview", ".preview");
  }

  void moveIn(Browser browser, Map<String, String> otherwise) {
    browser.open(MOVE_IN);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("movedIn", "令和8年11月20日");
    values.put("town", "旭一丁目");
    values.put("block", "９９番１２号");
    values.put("previousAddress", "東京都渋谷区恵比寿四丁目９９番３号");
    values.put("name1", "転入　太郎");
    values.put("kana1", "テンニュウ　タロウ");
    values.put("birth1", "1990-02-03");
    values.put("sex1", "MALE");
    values.put("code1", ResidentCode.random(chance()).digits());
    values.put("number1", IndividualNumber.random(chance()).digits());
    values.put("domicile", "東京都渋谷区恵比寿四丁目９９番地");
    values.put("headOfRegister", "転入　太郎");
    values.putAll(otherwise);
    browser.fill(values);
  }

  static void press(Browser browser, String act, String then) {
    browser.one("main button[name='act'][value='" + act + "']:not([hidden])").click();
    browser.wait(then);
  }

  /** A source of its own for each form: several are filled in at once. */
  private SplittableRandom chance() {
    return new SplittableRandom(seed.getAndIncrement());
  }
}
