package dev.daicho.app.command;

import dev.daicho.foundation.Build;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command above all others: alone, it lists them by door. */
@Command(
    name = "daicho",
    mixinStandardHelpOptions = true,
    versionProvider = Daicho.Version.class,
    description =
        "台帳 Daicho: Japan's resident-registry stack as one program. Everything is synthetic.",
    subcommands = {
      Demo.class,
      TownGroup.class,
      TownClockCommand.class,
      RegisterGroup.class,
      NumberCommand.class,
      VerifyCommand.class,
      PkiGroup.class,
      JpkiGroup.class,
      CardGroup.class,
      StatsCommand.class,
      Rules.class,
      AuditGroup.class,
      NetworkGroup.class,
      BackupCommand.class,
      RestoreCommand.class,
      UpgradeCommand.class,
      PackageCommand.class,
      BenchGroup.class,
      HelpCommand.class
    })
public final class Daicho implements Runnable {

  /** The build's own version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"daicho " + Build.version()};
    }
  }

  private record Door(String name, List<String> lines) {}

  private static final List<Door> DOORS =
      List.of(
          new Door(
              "はじめに  start",
              List.of(
                  "demo                  open the town and its pages in the browser",
                  "demo --story          one family's life through the real procedures, without a browser",
                  "test                  all tests")),
          new Door(
              "窓口      counter",
              List.of(
                  "town populate         invent residents for a municipality, or for all 1,741",
                  "register export       a municipality's residents as CSV, through the gate")),
          new Door(
              "住基ネット network",
              List.of(
                  "network lookup        an office asks about a resident, for an affair of the law's tables",
                  "network affairs       which office may ask for what",
                  "network usage         what was provided in a year",
                  "network reconcile     do registers, prefectures and J-LIS agree, and where not",
                  "network chaos         people move while lines and servers fail; an oracle judges",
                  "network serve         one level's server as a program of its own")),
          new Door(
              "検証者    relying party",
              List.of(
                  "verify                may this certificate or signature be relied on, check by check",
                  "pki lint              do certificates and revocation lists keep every clause",
                  "pki corpus export     samples with one defect each, to test a verifier with",
                  "jpki party            a relying party of your own, to ask the town as the real one is asked",
                  "jpki issue            everybody in a municipality applies for certificates",
                  "jpki export           every certificate and revocation list of the town as files",
                  "number check          are these numbers well formed, and if not, why")),
          new Door(
              "カード    card",
              List.of(
                  "card show             a resident's card: its face, certificates, tries left",
                  "card attributes       name, address, birth, sex; card number, card photo",
                  "card sign             documents signed with the card's key (CMS, PDF)",
                  "card pin              a PIN shown to the card, or changed",
                  "card serve            the card for other programs: PC/SC (vpcd), HTTP, WebSocket",
                  "card export           every file of the card as one readable text")),
          new Door(
              "統計      oversight",
              List.of(
                  "stats issuance        card issuance by prefecture, class, top ten",
                  "stats backlog         how the backlog of 2016 was cleared",
                  "rules                 every legal rule with article, dates, class and test")),
          new Door(
              "運用      operator",
              List.of(
                  "clock                 the town's clock: show, freeze, run, advance",
                  "audit verify          has anybody changed the audit log",
                  "backup                the whole town in one file, while work goes on",
                  "restore               a town of such a file, in an empty home",
                  "upgrade               bring a town of an older build to this one",
                  "package --install     the testkit for your own Java tests (Maven; Java 17)",
                  "bench register        speed against limits and peers")));

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec == null) {
      return;
    }
    var out = spec.commandLine().getOut();
    out.println("台帳 Daicho — 見本 TEST: every person, number and certificate here is invented.");
    for (Door door : DOORS) {
      out.println();
      out.println(door.name());
      door.lines().forEach(line -> out.println("  ./daicho " + line));
    }
    out.println();
    out.println("./daicho COMMAND --help explains one, with an example.");
    out.flush();
  }
}
