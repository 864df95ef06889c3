package dev.daicho.app.canary;

import dev.daicho.app.Main;
import dev.daicho.register.ResidentRecord;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Every command of the program, found in its tree, and what the canary calls it with. A command
 * without a call, and an option that no call uses, is not known.
 */
final class Commands {

  /** Those that every call may have: which town, and words about the command itself. */
  private static final Set<String> COMMON = Set.of("--home", "--db", "--help", "--version");

  private final RunningTown town;
  private final Witnessed witness;

  Commands(RunningTown town, Witnessed witness) {
    this.town = town;
    this.witness = witness;
  }

  /** Calls each in every way, attached to the running town as a user's call is. */
  void callAll() {
    specs().forEach(this::callAll);
  }

  private void callAll(String path, CommandSpec spec) {
    List<List<String>> calls = calls().get(path);
    if (calls == null) {
      witness.found(Leak.unknown("daicho " + path, "command"));
      return;
    }
    spec.options().stream()
        .filter(option ->
            Stream.of(option.names())
                .noneMatch(name ->
                    COMMON.contains(name) || calls.stream().anyMatch(call -> call.contains(name))))
        .forEach(option ->
            witness.found(Leak.unknown("daicho " + path, "option " + option.longestName())));
    call(path, spec, List.of("--help"));
    calls.forEach(call -> call(path, spec, call));
  }

  private void call(String path, CommandSpec spec, List<String> options) {
    List<String> args = new ArrayList<>();
    if (!path.isEmpty()) {
      args.addAll(List.of(path.split(" ", -1)));
    }
    args.addAll(options);
    if (spec.findOption("--home") != null) {
      args.addAll(List.of("--home", town.home().toString()));
    }
    int officer = options.indexOf("--officer");
    String typed = String.join(" ", args);
    witness.ask(
        "daicho "
            + String.join(
                " ", options.isEmpty() ? List.of(path) : List.of(path, String.join(" ", options))),
        officer < 0 ? "" : options.get(officer + 1),
        typed,
        () -> run(args));
  }

  private static String run(List<String> args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit =
        Main.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
            .execute(args.toArray(String[]::new));
    return exit + "\n" + out + "\n" + err;
  }

  private static Map<String, CommandSpec> specs() {
    Map<String, CommandSpec> specs = new TreeMap<>();
    collect(
        "",
        Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter())),
        specs);
    return specs;
  }

  private static void collect(String path, CommandLine command, Map<String, CommandSpec> specs) {
    specs.put(path, command.getCommandSpec());
    command
        .getSubcommands()
        .forEach((name, sub) -> collect((path + " " + name).strip(), sub, specs));
  }

  /** What each is called with. */
  private Map<String, List<List<String>>> calls() {
    String number = town.canary().citizen().individualNumber().digits();
    Map<String, List<List<String>>> calls = new TreeMap<>();
    calls.put("", List.of(List.of()));
    // This program holds the home, so that it is refused at once.
    calls.put(
        "demo",
        List.of(
            List.of("--port", "0", "--bind", "127.0.0.1", "--as-of", "2026-04-01", "--hsm"),
            List.of("--story", "--here", "--json")));
    // It opens no town but one of its own, which it throws away; refused before that.
    calls.put("bench chip", List.of(words("--quick --json --strict --nonsense")));
    calls.put("bench jpki", List.of(words("--quick --json --strict --only CRL --nonsense")));
    calls.put("bench network", List.of(words("--quick --json --strict --nonsense")));
    calls.put("bench register", List.of(words("--quick --json --strict --nonsense")));
    calls.put("town", List.of(List.of()));
    calls.put(
        "town populate",
        List.of(
            words("--municipality 092011 --residents 12 --seed 3 --as-of 2026-04-01"),
            words("--municipality 092053 --residents 5"),
            words("--municipality 鸑鷟 --residents 5")));
    calls.put(
        "clock",
        List.of(
            List.of(),
            words("--freeze"),
            words("--run"),
            words("--advance PT1M"),
            words("--to 2026-04-01"),
            words("--to 鸑鷟")));
    calls.put("jpki", List.of(List.of()));
    calls.put(
        "jpki party",
        List.of(
            words("--code canary-bank --name 銀行"),
            words("--code 鸑鷟"),
            words("--code canary-bank-2 --key no-such-file --certificate no-such-file")));
    calls.put("jpki issue", List.of(words("--municipality 092011"), words("--municipality 鸑鷟")));
    calls.put("jpki export", List.of(List.of(town.home().resolveSibling("exported").toString())));
    calls.putAll(cardCalls());
    calls.put("register", List.of(List.of()));
    calls.put("register export", exports());
    calls.put("network", List.of(List.of()));
    // Each has a town of its own, or joins another program's; refused before that.
    calls.put("network chaos", List.of(words("--seed 1 --minutes 1 --sabotage lose --nonsense")));
    calls.put(
        "network serve",
        List.of(
            words(
                "--level nation --town x --database postgresql://x@127.0.0.1/x --port 0 --above http://127.0.0.1:1 --below http://127.0.0.1:2")));
    calls.put(
        "network reconcile",
        List.of(
            words("--all --json"),
            words("--municipality 092011"),
            words("--municipality 鸑鷟"),
            words("--municipality 092011 --repair"),
            words("--municipality 092011 --repair --reason 点検 --officer officer@092011")));
    calls.put("network status", List.of(List.of(), words("--json")));
    calls.put("network lookup", lookUps());
    calls.put(
        "network affairs",
        List.of(words("--office 厚生労働省 --as-of 2026-04-01"), words("--office 鸑鷟")));
    calls.put(
        "network usage", List.of(words("--year 2026 --books"), words("--year 2025 --publish")));
    calls.put("number", List.of(List.of()));
    calls.put(
        "number check",
        List.of(
            List.of("--kind", "individual-number", number),
            List.of("--kind", "resident-code", "--json", number)));
    String corpus = town.home().resolveSibling("corpus").toString();
    calls.put("pki", List.of(List.of()));
    calls.put("pki corpus", List.of(List.of()));
    calls.put(
        "pki corpus export",
        List.of(
            List.of(corpus, "--at", "2026-04-01", "--seed", "1"),
            List.of(town.home().resolveSibling("canary.daicho") + "/x", "--at", "鸑鷟")));
    calls.put("pki lint", List.of(List.of(corpus, "--json"), List.of("鸑鷟")));
    calls.put(
        "verify",
        List.of(
            List.of(corpus + "/good/signing.cer", "--anchor", corpus + "/anchors", "--no-status"),
            List.of(
                corpus + "/good/content.p7s",
                "--content",
                corpus + "/good/content.txt",
                "--crl",
                corpus + "/good/signing.crl",
                "--ocsp",
                corpus + "/good/signing.ocsp",
                "--nonce",
                "0011",
                "--at",
                "2026-04-01",
                "--for",
                "signing",
                "--explain",
                "--json"),
            List.of("鸑鷟")));
    calls.put("stats", List.of(List.of()));
    calls.put(
        "stats issuance",
        List.of(words("--as-of 2021-01-01 --by class --format csv"), words("--data 鸑鷟.csv")));
    calls.put("stats backlog", List.of(words("--format json"), words("--data 鸑鷟.csv")));
    calls.put("rules", List.of(words("--format md"), words("--format json")));
    calls.put("audit", List.of(List.of()));
    calls.put("audit verify", List.of(List.of()));
    String backup = town.home().resolveSibling("canary.daicho").toString();
    // The second time it is there already; and this program holds the home.
    calls.put("backup", List.of(List.of(backup), List.of(backup), words("鸑鷟/鸑鷟")));
    calls.put("restore", List.of(List.of(backup), words("鸑鷟")));
    calls.put("upgrade", List.of(List.of()));
    String packages = town.home().resolveSibling("packages").toString();
    calls.put(
        "package",
        List.of(
            List.of(),
            List.of("--out", packages, "--install", "--repository", packages + "/repository"),
            List.of("--repository", packages)));
    calls.put("bench", List.of(List.of()));
    calls.put("help", List.of(List.of(), List.of("demo")));
    return calls;
  }

  /** Of those who are the same in every town; nobody else's card is a file. */
  private Map<String, List<List<String>>> cardCalls() {
    String beside = town.home().resolveSibling("card").toString();
    Map<String, List<List<String>>> calls = new TreeMap<>();
    calls.put("card", List.of(List.of()));
    calls.put("card make", List.of(words("--persona hanako --anew"), words("--persona 鸑鷟")));
    List<String> files = List.of("--persona", "hanako", "--pin", "ABC123", beside + ".txt");
    for (String one : List.of("show", "attributes", "number")) {
      calls.put(
          "card " + one,
          List.of(
              words("--persona hanako"),
              words("--card 鸑鷟 --pin 1234"),
              words("--at http://127.0.0.1:1 --pin 1234"),
              words("--reader --pin-stdin")));
    }
    calls.computeIfPresent(
        "card attributes", (path, all) -> with(all, words("--persona hanako --json")));
    calls.put(
        "card photo",
        List.of(
            List.of("--persona", "hanako", "--pin", "1234", "--out", beside + ".png"),
            List.of("--card", "鸑鷟", "--out", "鸑鷟"),
            words("--at http://127.0.0.1:1 --pin-stdin --out x.png"),
            words("--reader --out x.png")));
    calls.put(
        "card sign",
        List.of(
            files,
            words("--card 鸑鷟 --key login --around --time 2026-04-01 --pin 1234 鸑鷟"),
            words("--at http://127.0.0.1:1 --pin-stdin x"),
            words("--reader x")));
    calls.put(
        "card pin",
        List.of(
            words("--persona hanako --which login --pin 1234 --new 1234"),
            words("--card 鸑鷟 --which signing --pin-stdin"),
            words("--at http://127.0.0.1:1 --which login"),
            words("--reader --which text")));
    calls.put(
        "card export",
        List.of(
            words("--persona hanako --keys"),
            words("--card 鸑鷟"),
            words("--at http://127.0.0.1:1"),
            words("--reader")));
    // It goes on until it is stopped; refused before that.
    calls.put(
        "card serve",
        List.of(
            words("--persona 鸑鷟 --vpcd 1 --http 0 --ws 0 --copy --trace --latency PT0S"),
            words("--card 鸑鷟 --http 0"),
            words("--at http://127.0.0.1:1 --http 0"),
            words("--reader --http 0")));
    return calls;
  }

  /** Each tells less than it is to find out. */
  private List<List<String>> lookUps() {
    List<List<String>> lookUps = new ArrayList<>();
    for (ResidentRecord person : town.canary().people()) {
      List<String> who =
          List.of("--kana", person.names().kana(), "--birth", person.birth().date().toString());
      for (String asker :
          List.of(
              "--office 厚生労働省 --affair 1-77 --officer sato --note 裁定 --json",
              "--office 市町村長 --place 092011 --affair 2-1.9 --officer officer@092011 --code",
              "--office 市町村長 --place 092011 --article 30-10-4 --affair 30-10-4 --officer officer@092011",
              "--office 厚生労働省 --affair 1-77 --officer sato --as-of 2001-01-01",
              "--office 財務省 --affair 1-77 --officer sato")) {
        lookUps.add(Stream.concat(words(asker).stream(), who.stream()).toList());
      }
      lookUps.add(
          Stream.concat(
                  words("--office 厚生労働省 --affair 1-77 --officer sato").stream(),
                  Stream.of(
                      "--name",
                      person.names().display(),
                      "--kana",
                      person.names().kana(),
                      "--birth",
                      person.birth().date().toString(),
                      "--sex",
                      person.sex().title().ja(),
                      "--address",
                      person.address().full()))
              .toList());
    }
    lookUps.add(words("--office 厚生労働省 --affair 1-77 --officer sato --file 鸑鷟.csv"));
    return lookUps;
  }

  private static List<List<String>> exports() {
    List<List<String>> exports = new ArrayList<>();
    exports.add(words("--municipality 092011"));
    exports.add(words("--municipality 鸑鷟 --purpose migration --officer officer@092011"));
    Set<String> accounts =
        new TreeSet<>(
            Set.of("officer@092011", "contractor@092011", "officer@092053", "nobody-we-know"));
    for (String account : accounts) {
      for (String purpose : List.of("statistics", "migration")) {
        for (String format : List.of("csv", "jsonl")) {
          exports.add(
              words(
                  "--municipality 092011 --officer %s --purpose %s --format %s"
                      .formatted(account, purpose, format)));
        }
      }
      exports.add(words("--municipality 092011 --officer " + account));
    }
    return exports;
  }

  private static List<List<String>> with(List<List<String>> some, List<String> more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  private static List<String> words(String call) {
    return Stream.of(call.split(" ", -1)).collect(Collectors.toList());
  }
}
