package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.foundation.json.Json;
import dev.daicho.network.operation.NetworkStatus;
import dev.daicho.network.operation.NetworkStatus.Hop;
import dev.daicho.network.operation.NetworkStatus.MunicipalityState;
import dev.daicho.network.operation.StatusDocument;
import dev.daicho.numbers.Municipalities;
import dev.daicho.numbers.Municipality;
import dev.daicho.town.Town;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What is on its way in the network, what waits and what stands still. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description =
        "Notices waiting, carried and held on each hop from register to J-LIS, and the"
            + " municipalities where something waits. Exit 0: nothing is held, nobody is off line or in doubt;"
            + " 1: something needs a hand.",
    footer = {"", "Example: ./daicho network status --json"})
public final class NetworkState extends TownCommand {

  @Option(names = "--json", description = "one JSON object, as GET /api/v1/network/status")
  private boolean json;

  @Override
  protected int run(Town town) {
    NetworkStatus status = town.network().operation().status().nation();
    if (json) {
      out().println(Json.mapper().writeValueAsString(StatusDocument.of(status)));
    } else {
      print(status);
    }
    out().flush();
    return status.held() == 0 && status.off() == 0 && status.doubts().isEmpty() ? 0 : 1;
  }

  private void print(NetworkStatus status) {
    for (Hop hop : status.hops()) {
      out()
          .printf(
              "→ %s / %s   待ち / waiting %,d   直近1分 / last minute %,d   累計 / total %,d   保留 / held"
                  + " %,d%n",
              hop.to().title().ja(),
              hop.to().title().en(),
              hop.waiting(),
              hop.lastMinute(),
              hop.carried(),
              hop.held());
    }
    status.municipalities().forEach(this::print);
    out().printf("停止 / off line %,d   疑義 / doubts %,d%n", status.off(), status.doubtful());
  }

  private void print(MunicipalityState one) {
    out()
        .printf(
            "%s %s   待ち / waiting %,d   保留 / held %,d   %s%n",
            one.municipality().digits(),
            Municipalities.byCode(one.municipality()).map(Municipality::fullName).orElse(""),
            one.waiting(),
            one.held(),
            one.off() == null ? "接続 / on line" : "停止 / off line " + one.off().since());
  }
}
