package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.foundation.procedure.Verdict;
import dev.daicho.network.provision.Usage;
import dev.daicho.network.provision.UsageLine;
import dev.daicho.network.provision.UsageReport;
import dev.daicho.town.Town;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What the national server provided in a year. */
@Command(
    name = "usage",
    mixinStandardHelpOptions = true,
    description =
        "What J-LIS provided in a year, by month, office and affair: the report of 住民基本台帳法30条の16, and"
            + " with --books what municipalities and prefectures were told as well. Tab-separated.",
    footer = {"", "Example: ./daicho network usage --year 2026"})
public final class NetworkUsage extends TownCommand {

  @Option(names = "--year", required = true, description = "which year, of our era")
  private int year;

  @Option(names = "--books", description = "all that was provided (30条の18), not the report alone")
  private boolean books;

  @Option(
      names = "--publish",
      description = "publish the report, once the year is over; it stays open for five years")
  private boolean publish;

  @Override
  protected int run(Town town) {
    Usage usage = town.network().provision().usage();
    if (publish && usage.publish(year) instanceof Verdict.Broken broken) {
      err()
          .printf(
              "%s（%s）%n%s%n",
              broken.refusal().message().ja(),
              broken.refusal().article(),
              broken.refusal().message().en());
      err().flush();
      return 1;
    }
    UsageReport report =
        books ? usage.of(year) : usage.open(year).orElseGet(() -> usage.of(year).published());
    out().println("年月\t根拠\t事務\t提供先\t方法\t件数\t住民票コードの件数");
    report.lines().forEach(line -> out().println(words(line)));
    out().printf("計\t\t\t\t\t%d\t%d%n", report.answers(), report.residentCodes());
    out().flush();
    return 0;
  }

  private static String words(UsageLine line) {
    return String.join(
        "\t",
        line.month().toString(),
        line.article(),
        line.affair(),
        line.office(),
        line.method().name().toLowerCase(Locale.ROOT),
        Long.toString(line.answers()),
        Long.toString(line.residentCodes()));
  }
}
