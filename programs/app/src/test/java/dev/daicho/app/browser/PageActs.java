package dev.daicho.app.browser;

import static dev.daicho.app.browser.PageStates.REFUSAL;

import dev.daicho.numbers.ResidentCode;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The states of pages that come of acts: each changes the town, so that their order counts. */
final class PageActs {

  private static final String LINE = "/network/lines/092011";
  private static final String ENTRIES = "/counter/entries";
  private static final String DECIDE = "main button[value='decide']";
  private static final String NOTICE = "main button[name='notification']";

  private final PageStates forms;

  /** Those that fill in the same forms. */
  PageActs(PageStates forms) {
    this.forms = forms;
  }

  /** All of them, one after the other. */
  List<PageState> all() {
    return List.of(
        new PageState("move-in-done", Visitor.OFFICER, this::moveInDone, ".banner-success"),
        new PageState("move-in-already", Visitor.OFFICER, this::moveInTwice, ".banner-warning"),
        new PageState("arrivals-asked", Visitor.OFFICER, PageActs::askForData, ".banner-success"),
        new PageState(
            "notices-owed", Visitor.OFFICER_FOR_NUMBERS, PageActs::openNotices, "main .table"),
        new PageState(
            "notice-for-another-purpose", Visitor.OFFICER, PageActs::issueRefused, REFUSAL),
        new PageState("notice-issued", Visitor.OFFICER_FOR_NUMBERS, PageActs::issue, ".card"),
        new PageState(
            "notice-issued-already", Visitor.OFFICER_FOR_NUMBERS, PageActs::issueRefused, REFUSAL),
        new PageState("entry-entered", Visitor.CONTRACTOR, this::enter, ".banner-info"),
        new PageState("entry-entered-2", Visitor.CONTRACTOR, this::enter, ".banner-info"),
        PageState.at("entries-waiting", Visitor.OFFICER, ENTRIES, "main .table"),
        new PageState("entry-to-decide", Visitor.OFFICER, this::openEntry, DECIDE),
        new PageState("entry-refused", Visitor.OFFICER, this::rejectForNoReason, REFUSAL),
        new PageState("entry-rejected", Visitor.OFFICER, this::reject, ".banner-info"),
        new PageState("entry-decided", Visitor.OFFICER, this::decide, ".banner-success"),
        PageState.at("network-held", Visitor.OPERATOR, "/network/held", ".held-list"),
        new PageState("network-asked", Visitor.OPERATOR, PageActs::askAgain, ".banner-info"),
        new PageState("line-no-reason", Visitor.OPERATOR, PageActs::noReason, ".field-wrong"),
        new PageState("line-confirm", Visitor.OPERATOR, PageActs::confirmOff, ".button-danger"),
        new PageState("line-off", Visitor.OPERATOR, PageActs::takeOff, ".tag-off"),
        PageState.at("network-off", Visitor.OPERATOR, "/network", ".lines-table .tag-off"),
        PageState.at("network-own", Visitor.OFFICER, "/network", ".lines-table .tag-off"),
        new PageState("line-on", Visitor.OPERATOR, PageActs::putBack, ".tag-on"),
        new PageState("reconciled", Visitor.OFFICER, PageActs::reconcile, "#run-outcome"),
        new PageState("jpki-made", Visitor.OPERATOR, JpkiActs::makePhone, ".files"),
        new PageState("jpki-made-before", Visitor.OPERATOR, JpkiActs::openMade, ".files"),
        new PageState("jpki-certificate", Visitor.OPERATOR, JpkiActs::openLife, ".drawing"),
        new PageState("jpki-no-reason", Visitor.OPERATOR, JpkiActs::noReason, PageStates.WRONG),
        new PageState("jpki-suspended", Visitor.OPERATOR, JpkiActs::suspend, ".tag-suspended"),
        new PageState("jpki-revoked", Visitor.OPERATOR, JpkiActs::revoke, ".tag-revoked"),
        new PageState(
            "jpki-confirm-own", Visitor.OPERATOR, JpkiActs::confirmOwn, PageStates.REFUSAL),
        new PageState("jpki-verified", Visitor.OPERATOR, JpkiActs::verify, ".checks"),
        new PageState("jpki-disturbed", Visitor.OPERATOR, JpkiActs::disturb, ".banner-success"),
        PageState.at("jpki-disturbance", Visitor.OPERATOR, "/jpki", "main .table"),
        new PageState("jpki-undisturbed", Visitor.OPERATOR, JpkiActs::lift, ".banner-success"),
        new PageState("card-in-reader", Visitor.OPERATOR, CardActs::talkTo, ".trace-refused"),
        PageState.at("cards-one-in-reader", Visitor.OPERATOR, "/card", ".tag-in"),
        new PageState("card-broken", Visitor.OPERATOR, CardActs::lock, ".counters .tag-blocked"),
        new PageState("card-full", Visitor.OPERATOR, CardActs::fill, "#room"),
        new PageState("card-beside-reader", Visitor.OPERATOR, CardActs::takeOut, ".tag-beside"),
        new PageState("card-given-back", Visitor.OPERATOR, CardActs::giveBack, ".tag-none"));
  }

  private static void askForData(Browser browser) {
    browser.open("/counter/arrivals");
    browser.fill(
        Map.of(
            "former",
            "141003",
            "residentCode",
            ResidentCode.random(new SplittableRandom(21)).digits()));
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

  private static void askAgain(Browser browser) {
    browser.open("/network/held");
    browser.one(".held-list button").click();
    browser.wait(".banner-info");
  }

  private static void noReason(Browser browser) {
    browser.open(LINE);
    PageStates.press(browser, "preview", ".field-wrong");
  }

  private static void confirmOff(Browser browser) {
    browser.open(LINE);
    browser.fill(Map.of("reason", "通信機器の点検"));
    PageStates.press(browser, "preview", ".button-danger");
  }

  static void takeOff(Browser browser) {
    confirmOff(browser);
    PageStates.press(browser, "decide", ".tag-off");
  }

  static void putBack(Browser browser) {
    browser.open(LINE);
    browser.fill(Map.of("reason", "点検の終了"));
    PageStates.press(browser, "preview", "main button[value='decide']");
    PageStates.press(browser, "decide", ".tag-on");
  }

  static void reconcile(Browser browser) {
    browser.open("/network");
    browser.one("#reconcile-button").click();
    browser.wait("#run-outcome");
  }

  private void moveInDone(Browser browser) {
    forms.moveInPreview(browser);
    PageStates.press(browser, "decide", ".banner-success");
  }

  private void moveInTwice(Browser browser) {
    forms.moveInPreview(browser);
    String ticket =
        String.valueOf(browser.run("return document.getElementsByName('ticket')[0].value"));
    PageStates.press(browser, "decide", ".banner-success");
    forms.moveIn(browser, Map.of());
    PageStates.press(browser, "preview", ".preview");
    browser.fill(Map.of("ticket", ticket));
    PageStates.press(browser, "decide", ".banner-warning");
  }

  private void enter(Browser browser) {
    forms.moveInPreview(browser);
    PageStates.press(browser, "enter", ".facts");
  }

  private void openEntry(Browser browser) {
    browser.open(ENTRIES);
    browser.one("main tbody a").click();
    browser.wait(DECIDE);
  }

  private void rejectForNoReason(Browser browser) {
    openEntry(browser);
    browser.fill(Map.of("reason", "　"));
    PageStates.press(browser, "reject", REFUSAL);
  }

  private void reject(Browser browser) {
    openEntry(browser);
    browser.fill(Map.of("reason", "本人の取下げ"));
    PageStates.press(browser, "reject", ".banner-info");
  }

  private void decide(Browser browser) {
    openEntry(browser);
    PageStates.press(browser, "decide", ".banner-success");
  }
}
