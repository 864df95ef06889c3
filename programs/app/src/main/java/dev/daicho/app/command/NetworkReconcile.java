package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.json.Json;
import dev.daicho.foundation.procedure.Act;
import dev.daicho.foundation.procedure.Outcome;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.network.Information;
import dev.daicho.network.procedure.RepairDifference;
import dev.daicho.network.reconcile.Comparison;
import dev.daicho.network.reconcile.Difference;
import dev.daicho.network.reconcile.Tally;
import dev.daicho.network.record.AnnexIdentityBook;
import dev.daicho.network.record.IdentityBook;
import dev.daicho.network.record.KeptRecord;
import dev.daicho.network.record.RecordBook;
import dev.daicho.network.relay.Doubt;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Parsed;
import dev.daicho.register.AnnexChanged;
import dev.daicho.town.Town;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares registers with the three levels of the network, and repairs what differs. */
@Command(
    name = "reconcile",
    mixinStandardHelpOptions = true,
    description =
        "Do the registers and the municipal, prefectural and national servers agree about every"
            + " resident and every annex of a family register? Exit 0: yes; 1: no, and where.",
    footer = {
      "",
      "Example: ./daicho network reconcile --all",
      "         ./daicho network reconcile --municipality 092011 --repair \\",
      "           --reason 'found by the monthly check' --officer officer@092011"
    })
public final class NetworkReconcile extends TownCommand {

  @ArgGroup(exclusive = true, multiplicity = "1")
  private Which which = new Which();

  /** Which municipalities. */
  static final class Which {
    @Option(names = "--all", description = "all 1,741 municipalities")
    private boolean all;

    @Option(names = "--municipality", paramLabel = "CODE", description = "one, six digits")
    private String municipality = "";
  }

  @Option(names = "--json", description = "one JSON object")
  private boolean json;

  @Option(names = "--repair", description = "say again, from the register, whatever differs")
  private boolean repair;

  @Option(names = "--reason", description = "why it is repaired; the audit log keeps it")
  private String reason = "";

  @Option(names = "--officer", description = "who repairs it; the audit log keeps it")
  private String officer = "";

  @Override
  protected int run(Town town) {
    if (repair && (reason.isBlank() || officer.isBlank())) {
      err().println("修復には --reason と --officer が要ります / a repair needs --reason and --officer");
      return 2;
    }
    List<MunicipalityCode> asked =
        which.all ? Municipalities.all().stream().map(one -> one.code()).toList() : named();
    if (asked.isEmpty()) {
      return 2;
    }
    List<Comparison> compared = new ArrayList<>();
    for (MunicipalityCode municipality : asked) {
      Comparison comparison = town.network().reconcile().compare(municipality);
      if (repair && !comparison.differences().isEmpty()) {
        repair(town, comparison);
        comparison = town.network().reconcile().compare(municipality);
      }
      compared.add(comparison);
    }
    List<Doubt> doubts = which.all ? town.network().reconcile().doubts() : List.of();
    if (json) {
      out().println(Json.mapper().writeValueAsString(document(compared, doubts)));
    } else {
      print(compared, doubts);
    }
    out().flush();
    return doubts.isEmpty() && compared.stream().allMatch(one -> one.differences().isEmpty())
        ? 0
        : 1;
  }

  private List<MunicipalityCode> named() {
    return switch (MunicipalityCode.parse(which.municipality)) {
      case Parsed.Valid<MunicipalityCode>(MunicipalityCode code) -> List.of(code);
      case Parsed.Invalid<MunicipalityCode> invalid -> {
        err().println(invalid.fault().japanese() + " / " + invalid.fault().english());
        yield List.of();
      }
    };
  }

  private void repair(Town town, Comparison comparison) {
    MunicipalityCode municipality = comparison.municipality();
    record Differing(Information information, String subject) {}
    Map<Differing, Difference> once = new LinkedHashMap<>();
    comparison
        .differences()
        .forEach(one -> once.putIfAbsent(new Differing(one.information(), one.subject()), one));
    for (Difference difference : once.values()) {
      Act act =
          new Act(
              town.staff()
                  .find(officer)
                  .map(staff -> staff.actor())
                  .orElse(new Actor(officer, Role.MUNICIPAL_OFFICER, municipality)),
              municipality,
              town.clock().today(),
              town.clock().instant(),
              reason);
      if (repair(town, difference, act) instanceof Outcome.Refused<?> refused) {
        refused
            .refusals()
            .forEach(
                refusal -> err().println(refusal.message().ja() + " / " + refusal.message().en()));
      }
    }
  }

  private static Outcome<?> repair(Town town, Difference difference, Act act) {
    KeeperStore store = town.keepers().store(difference.level().keeper());
    return switch (difference.information()) {
      case RESIDENT ->
          repair(
              town,
              town.network().repairResident(),
              new IdentityBook(store, town.clock()),
              difference,
              act);
      case ANNEX ->
          repair(
              town,
              town.network().repairAnnex(),
              new AnnexIdentityBook(store, town.clock()),
              difference,
              act);
    };
  }

  private static <R extends KeptRecord> Outcome<R> repair(
      Town town, RepairDifference<R> repair, RecordBook<R> book, Difference difference, Act act) {
    MunicipalityCode municipality = difference.municipality();
    return town.network()
        .desk()
        .file(
            repair,
            new RepairDifference.Filing<>(
                difference.subject(),
                book.find(
                        difference.level().sealOf(municipality),
                        new RecordBook.Key(municipality.digits(), difference.subject()))
                    .orElse(null)),
            act);
  }

  private void print(List<Comparison> compared, List<Doubt> doubts) {
    for (Comparison one : compared) {
      one.differences().forEach(this::print);
    }
    doubts.forEach(doubt ->
        out()
            .printf(
                "DOUBT %s / %s: %s%n",
                doubt.kind().title().ja(),
                doubt.kind().title().en(),
                String.join(", ", doubt.issuers())));
    print("住民記録 / records", tally(compared, Information.RESIDENT));
    print("戸籍の附票 / annexes", tally(compared, Information.ANNEX));
    out()
        .printf(
            "差異 / differences %,d   疑義 / doubts %,d%n",
            compared.stream().mapToLong(one -> one.differences().size()).sum(), doubts.size());
  }

  private void print(String what, Tally tally) {
    out()
        .printf(
            "%s %,d   市町村ＣＳ / municipal %,d   都道府県 / prefectural %,d   全国 / national %,d%n",
            what, tally.registered(), tally.municipal(), tally.prefectural(), tally.national());
  }

  private void print(Difference difference) {
    out()
        .printf(
            "%s %s %s  %s / %s: %s / %s (%s)%n",
            difference.municipality().digits(),
            switch (difference.information()) {
              case RESIDENT -> "宛名番号 / person";
              case ANNEX -> "戸籍の附票 / annex";
            },
            name(difference),
            difference.level().title().ja(),
            difference.level().title().en(),
            difference.kind().title().ja(),
            difference.kind().title().en(),
            String.join(", ", new TreeSet<>(difference.items())));
  }

  /** The 宛名番号, or the annex's number. */
  private static String name(Difference difference) {
    return difference.information() == Information.ANNEX
            && difference.subject().startsWith(AnnexChanged.SUBJECT)
        ? difference.subject().substring(AnnexChanged.SUBJECT.length())
        : difference.subject();
  }

  private static Tally tally(List<Comparison> compared, Information information) {
    return compared.stream().map(one -> one.tally(information)).reduce(Tally.NONE, Tally::and);
  }

  private static Map<String, @Nullable Object> document(
      List<Comparison> compared, List<Doubt> doubts) {
    Map<String, @Nullable Object> document =
        new LinkedHashMap<>(document(tally(compared, Information.RESIDENT)));
    document.put("annexes", document(tally(compared, Information.ANNEX)));
    document.put(
        "differences",
        compared.stream()
            .flatMap(one -> one.differences().stream())
            .map(one ->
                Map.of(
                    "information",
                    one.information().name(),
                    "level",
                    one.level().name(),
                    "municipality",
                    one.municipality().digits(),
                    one.information() == Information.ANNEX ? "annex" : "person",
                    name(one),
                    "kind",
                    one.kind().name(),
                    "items",
                    new TreeSet<>(one.items())))
            .toList());
    document.put(
        "doubts",
        doubts.stream()
            .map(doubt -> Map.of("kind", doubt.kind().name(), "municipalities", doubt.issuers()))
            .toList());
    return document;
  }

  private static Map<String, Object> document(Tally tally) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("records", tally.registered());
    document.put("municipal", tally.municipal());
    document.put("prefectural", tally.prefectural());
    document.put("national", tally.national());
    return document;
  }
}
