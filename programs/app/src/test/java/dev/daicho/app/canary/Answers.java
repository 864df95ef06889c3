package dev.daicho.app.canary;

import dev.daicho.numbers.ResidentCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SplittableRandom;

/**
 * What the canary answers when a route asks: for each parameter, by its name, the values to try. A
 * route that asks for something that is not here is not known.
 *
 * <p>To find something out, less is sent than is expected to come back: the first character of a
 * name, not the name.
 */
final class Answers {

  private static final List<String> NONSENSE = List.of("鸑鷟", "%00", "123456789012");

  private final Canary canary;
  private final LocalDate today;
  private final List<String> notices;

  /**
   * @param notices what notices are called on the pages of those who run the network
   */
  Answers(Canary canary, LocalDate today, List<String> notices) {
    this.canary = canary;
    this.today = today;
    this.notices = List.copyOf(notices);
  }

  /** The values of a parameter of that name; nothing when it is not known. */
  Optional<List<String>> to(String name, Visitor visitor) {
    return Optional.ofNullable(
        switch (name) {
          case "person" ->
              canary.people().stream().map(each -> each.addresseeNumber().digits()).toList();
          case "household" ->
              List.of(canary.household().digits(), canary.leaver().householdNumber().digits());
          case "number" -> canary.entries().stream().map(entry -> Long.toString(entry)).toList();
          case "notification" ->
              canary.notifications().stream().map(notice -> Long.toString(notice)).toList();
          case "ticket" -> List.of("1");
          case "annex" -> List.of(Long.toString(canary.annex()));
          case "act" -> List.of("preview");
          case "reason" -> List.of("まちがいのため");
          case "former" -> List.of("141003");
          case "residentCode" -> List.of(ResidentCode.random(new SplittableRandom(1)).digits());
          case "procedure" -> List.of("move-out");
          case "code" -> formCodes();
          case "purpose" -> List.of(visitor.purpose());
          case "name" -> List.of("鸑", "ZQX", "鴛");
          case "kana" -> List.of("ヱグ");
          case "birth" -> List.of("1931-05-17");
          case "address" -> List.of("龘", "靇");
          case "removed" -> List.of("yes");
          case "row" -> List.of("1", "2");
          case "on" -> List.of("1995-01-01", "2020-01-01");
          case "municipality" -> List.of(Canary.HOME.digits());
          case "as-of" -> List.of("2021-01-01");
          case "by" -> List.of("class");
          case "format" -> List.of("csv", "json");
          case "position" -> List.of("2");
          case "plan" -> List.of("month,municipalities_cleared");
          case "notice" -> notices;
          case "level" -> List.of("prefecture");
          case "held" -> List.of("1");
          case "type" -> List.of("resident-entered");
          case "find" -> List.of("宇都", "09");
          case "line" -> List.of("off");
          case "file", "error" -> List.of("");
          case "party" -> List.of("anybody");
          case "decision" -> List.of("1");
          case "grounds" -> List.of("試験");
          case "authority" -> List.of("signing", "authentication");
          case "serial" -> List.of("00000001");
          case "relation" -> List.of("CARD");
          case "id", "from" -> List.of("1");
          case "grant_type" -> List.of("client_credentials");
          case "client_assertion_type" ->
              List.of("urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
          case "client_assertion" -> List.of("e30.e30.e30");
          case "certificate" -> List.of("signing-00000001");
          case "practice", "disturbance" -> List.of("1");
          case "extension" -> List.of("p12", "pem", "cer");
          case "made" -> List.of("good", "certificate-expired");
          case "kind" -> List.of("SIGNING");
          case "cause" -> List.of("KEY_LEAKED");
          case "usage" -> List.of("signing");
          case "status" -> List.of("ocsp");
          case "content" -> List.of("");
          case "target" -> List.of("LIST");
          case "effect" -> List.of("STALE");
          case "amount", "lasting" -> List.of("1");
          // No fixed people are settled here, and no card says anything of the canary.
          case "persona" -> List.of("nobody");
          case "move" -> List.of("insert", "remove");
          case "breakage" -> List.of("login-locked", "latency-0");
          case "client_id", "scope" -> List.of("anybody");
          default -> null;
        });
  }

  /** What cannot be read, or means nothing, for a parameter of any name. */
  List<String> nonsense() {
    return NONSENSE;
  }

  /** What a body says that a route takes whole; nothing when the route is not known. */
  Optional<List<Body>> bodies(Route route) {
    return Optional.ofNullable(
        switch (route.pattern()) {
          case "/api/v1/jpki/certificates/signing/{serial}/latest-attributes" ->
              List.of(new Body("application/json", "{\"items\":[\"NAME\",\"ADDRESS\"]}"));
          case "/api/v1/jpki/consents" ->
              List.of(new Body("application/json", "{\"statement\":\"\",\"signature\":\"\"}"));
          case "/api/v1/jpki/webhook" ->
              List.of(new Body("application/json", "{\"url\":\"http://localhost:1/鸑鷟\"}"));
          case "/api/v1/jpki-operation/disturbances" ->
              List.of(
                  new Body(
                      "application/json",
                      "{\"party\":\"anybody\",\"target\":\"STATUS\",\"effect\":\"DELAY\",\"amountMillis\":1,\"seconds\":1}"),
                  new Body("application/json", "{\"target\":\"鸑鷟\"}"));
          case "/api/v1/card-readers" ->
              List.of(
                  new Body("application/json", "{\"persona\":\"nobody\"}"),
                  new Body("application/json", "{}"),
                  new Body("application/json", "{\"persona\":[\"鸑鷟\"]}"));
          case "/api/v1/jpki-operation/practice" ->
              List.of(
                  new Body(
                      "application/json",
                      "{\"made\":\"policy-missing\",\"kind\":\"SIGNING\",\"municipality\":\"092011\"}"),
                  new Body("application/json", "{\"made\":\"鸑鷟\"}"));
          case "/api/v1/jpki-operation/decisions" ->
              List.of(
                  new Body(
                      "application/json",
                      "{\"matter\":\"RECORD_ERROR\",\"authority\":\"SIGNING\",\"serial\":\"00000001\",\"grounds\":\"試験\"}"),
                  new Body("application/json", "{\"matter\":\"鸑鷟\"}"));
          case "/api/v1/jpki-operation/decisions/{id}/confirmation",
              "/api/v1/jpki-operation/decisions/{id}/rejection" ->
              List.of(new Body("application/json", "{\"reason\":\"試験\"}"));
          case "/operator/commands" ->
              List.of(
                  new Body(
                      "application/json",
                      "[\"register\",\"export\",\"--municipality\",\"092011\",\"--purpose\",\"migration\",\"--officer\",\"officer@092011\"]"),
                  new Body("application/json", "[\"鸑鷟\""));
          case "/api/v1/oversight/backlog" ->
              List.of(
                  new Body(
                      "text/csv",
                      "month,municipalities_cleared,applications_cumulative,notices_cumulative\n2016-05,240,10431793,7358866\n"),
                  new Body("text/csv", "鸑鷟"));
          case "/api/v1/register/procedures/{procedure}/rehearsals" ->
              List.of(moveOut(today), new Body("application/json", "{\"filing\":\"鸑鷟\""));
          // Refused, since what is done for good would take the canary away from the other tests.
          case "/api/v1/register/procedures/{procedure}/filings",
              "/api/v1/register/procedures/{procedure}/entries",
              "/api/v1/register/entries/{number}/amendment" ->
              List.of(moveOut(today.plusYears(100)));
          case "/api/v1/register/entries/{number}/decision" ->
              List.of(new Body("application/json", "{\"purpose\":\"\"}"));
          case "/api/v1/register/entries/{number}/rejection" ->
              List.of(new Body("application/json", "{\"purpose\":\"\",\"reason\":\"鸑鷟\"}"));
          default -> null;
        });
  }

  /** The couple leave, filed on that day. */
  private Body moveOut(LocalDate filedOn) {
    return new Body(
        "application/json",
        """
        {"filedOn":"%1$s","purpose":"filing","filing":{"household":"%2$s","people":["%3$s"],
        "leaves":"%1$s","destination":"小山市","abroad":false,"exOfficio":false}}
        """
            .formatted(
                filedOn, canary.household().digits(), canary.citizen().addresseeNumber().digits()));
  }

  /** A body. */
  record Body(String type, String text) {}

  /** Whom a form can be about: nobody, each person, each household, an act. */
  List<Map<String, String>> contexts() {
    String person = canary.citizen().addresseeNumber().digits();
    return List.of(
        Map.of(),
        Map.of("person", person),
        Map.of("household", canary.household().digits()),
        Map.of("person", canary.leaver().addresseeNumber().digits()),
        Map.of("person", person, "actNumber", Long.toString(canary.act())));
  }

  /** Every act that has a form, which is every one that has a title. */
  static List<String> formCodes() {
    String title = "counter.procedure.";
    return ResourceBundle.getBundle("messages.counter_ja", Locale.ROOT).keySet().stream()
        .filter(code -> code.startsWith(title))
        .map(code -> code.substring(title.length()))
        .sorted()
        .toList();
  }
}
