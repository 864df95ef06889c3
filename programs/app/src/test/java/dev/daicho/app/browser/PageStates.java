package dev.daicho.app.browser;

import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The states of pages that a plain address does not show: what was typed, refused, decided. */
final class PageStates {

  private static final String MOVE_IN = "/counter/procedures/move-in";
  private static final String LINE = "/network/lines/092011";
  private static final String ENTRIES = "/counter/entries";
  private static final String DECIDE = "main button[value='decide']";
  private static final String NOTICE = "main button[name='notification']";
  private static final String REFUSAL = ".banner-error";

  private final SplittableRandom random = new SplittableRandom(22);

  /** All of them, those that change the town last. */
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
        new PageState("move-in-done", Visitor.OFFICER, this::moveInDone, ".banner-success"),
        new PageState("move-in-already", Visitor.OFFICER, this::moveInTwice, ".banner-warning"),
        new PageState("arrivals-wrong", Visitor.OFFICER, PageStates::askForNothing, ".field-wrong"),
        new PageState("arrivals-asked", Visitor.OFFICER, this::askForData, ".banner-success"),
        PageState.at(
            "annex-nobody",
            Visitor.OFFICER,
            "/counter/annex?name=此処に居ない&birth=1989-11-21",
            ".banner-info"),
        PageState.at("annex-wrong", Visitor.OFFICER, "/counter/annex?birth=never", ".field-wrong"),
        PageState.at(
            "annex-without-purpose",
            Visitor.OFFICER_WITHOUT_PURPOSE,
            "/counter/annex?name=番号&birth=1989-11-21",
            REFUSAL),
        PageState.at("arrivals-expected", Visitor.NEXT_DOOR, "/counter/arrivals", "main .table"),
        new PageState("move-in-expected", Visitor.NEXT_DOOR, PageStates::openExpected, "fieldset"),
        new PageState(
            "notices-owed", Visitor.OFFICER_FOR_NUMBERS, PageStates::openNotices, "main .table"),
        new PageState(
            "notice-for-another-purpose", Visitor.OFFICER, PageStates::issueRefused, REFUSAL),
        new PageState("notice-issued", Visitor.OFFICER_FOR_NUMBERS, PageStates::issue, ".card"),
        new PageState(
            "notice-issued-already",
            Visitor.OFFICER_FOR_NUMBERS,
            PageStates::issueRefused,
            REFUSAL),
        new PageState("entry-entered", Visitor.CONTRACTOR, this::enter, ".banner-info"),
        new PageState("entry-entered-2", Visitor.CONTRACTOR, this::enter, ".banner-info"),
        PageState.at("entries-waiting", Visitor.OFFICER, ENTRIES, "main .table"),
        new PageState("entry-to-decide", Visitor.OFFICER, this::openEntry, DECIDE),
        new PageState("entry-refused", Visitor.OFFICER, this::rejectForNoReason, REFUSAL),
        new PageState("entry-rejected", Visitor.OFFICER, this::reject, ".banner-info"),
        new PageState("entry-decided", Visitor.OFFICER, this::decide, ".banner-success"),
        PageState.at("network", Visitor.OPERATOR, "/network", ".map"),
        new PageState("network-hops", Visitor.OPERATOR, PageStates::openHops, "#hops[open]"),
        PageState.at("network-held", Visitor.OPERATOR, "/network/held", ".held-list"),
        new PageState("network-asked", Visitor.OPERATOR, PageStates::askAgain, ".banner-info"),
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
        new PageState("line-no-reason", Visitor.OPERATOR, PageStates::noReason, ".field-wrong"),
        new PageState("line-confirm", Visitor.OPERATOR, PageStates::confirmOff, ".button-danger"),
        new PageState("line-off", Visitor.OPERATOR, PageStates::takeOff, ".tag-off"),
        PageState.at("network-off", Visitor.OPERATOR, "/network", ".lines-table .tag-off"),
        PageState.at("network-own", Visitor.OFFICER, "/network", ".lines-table .tag-off"),
        new PageState("line-on", Visitor.OPERATOR, PageStates::putBack, ".tag-on"),
        new PageState("reconciled", Visitor.OFFICER, PageStates::reconcile, "#run-outcome"),
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

  private void askForData(Browser browser) {
    browser.open("/counter/arrivals");
    browser.fill(Map.of("former", "141003", "residentCode", ResidentCode.random(random).digits()));
    browser.one("form[action='/counter/arrivals'] button").click();
    browser.wait(".banner-success");
  }

  private static void openNotices(Browser browser) {
    browser.open("/counter?name=ヨシダ　サツキ");
    browser.one("main tbody a").click();
    browser.wait(".tabs");
    browser.one(".tabs a[href^='/counter/notifications/']").click();
    browser.wait(NOTICE);
  }

  private static void issue(Browser browser) {
    openNotices(browser);
    browser.one(NOTICE).click();
    browser.wait(".card");
  }

  private static void issueRefused(Browser browser) {
    openNotices(browser);
    browser.one(NOTICE).click();
    browser.wait(REFUSAL);
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

  private static void askAgain(Browser browser) {
    browser.open("/network/held");
    browser.one(".held-list button").click();
    browser.wait(".banner-info");
  }

  private static void noReason(Browser browser) {
    browser.open(LINE);
    press(browser, "preview", ".field-wrong");
  }

  private static void confirmOff(Browser browser) {
    browser.open(LINE);
    browser.fill(Map.of("reason", "通信機器の点検"));
    press(browser, "preview", ".button-danger");
  }

  static void takeOff(Browser browser) {
    confirmOff(browser);
    press(browser, "decide", ".tag-off");
  }

  static void putBack(Browser browser) {
    browser.open(LINE);
    browser.fill(Map.of("reason", "点検の終了"));
    press(browser, "preview", "main button[value='decide']");
    press(browser, "decide", ".tag-on");
  }

  static void reconcile(Browser browser) {
    browser.open("/network");
    browser.one("#reconcile-button").click();
    browser.wait("#run-outcome");
  }

  private static void openLine(Browser browser) {
    browser.open("/oversight/issuance");
    browser.one(".line-table summary").click();
  }

  private static void openWire(Browser browser) {
    browser.open("/counter");
    browser.one(".wire summary").click();
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

  private void moveInDone(Browser browser) {
    moveInPreview(browser);
    press(browser, "decide", ".banner-success");
  }

  private void moveInTwice(Browser browser) {
    moveInPreview(browser);
    String ticket =
        String.valueOf(browser.run("return document.getElementsByName('ticket')[0].value"));
    press(browser, "decide", ".banner-success");
    moveIn(browser, Map.of());
    press(browser, "preview", ".preview");
    browser.fill(Map.of("ticket", ticket));
    press(browser, "decide", ".banner-warning");
  }

  private void enter(Browser browser) {
    moveInPreview(browser);
    press(browser, "enter", ".facts");
  }

  private void openEntry(Browser browser) {
    browser.open(ENTRIES);
    browser.one("main tbody a").click();
    browser.wait(DECIDE);
  }

  private void rejectForNoReason(Browser browser) {
    openEntry(browser);
    browser.fill(Map.of("reason", "　"));
    press(browser, "reject", REFUSAL);
  }

  private void reject(Browser browser) {
    openEntry(browser);
    browser.fill(Map.of("reason", "本人の取下げ"));
    press(browser, "reject", ".banner-info");
  }

  private void decide(Browser browser) {
    openEntry(browser);
    press(browser, "decide", ".banner-success");
  }

  private void moveIn(Browser browser, Map<String, String> otherwise) {
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
    values.put("code1", ResidentCode.random(random).digits());
    values.put("number1", IndividualNumber.random(random).digits());
    values.put("domicile", "東京都渋谷区恵比寿四丁目９９番地");
    values.put("headOfRegister", "転入　太郎");
    values.putAll(otherwise);
    browser.fill(values);
  }

  private static void press(Browser browser, String act, String then) {
    browser.one("main button[name='act'][value='" + act + "']:not([hidden])").click();
    browser.wait(then);
  }
}
