package dev.daicho.app.command;

import dev.daicho.network.provision.Affair;
import dev.daicho.network.provision.Listing;
import dev.daicho.network.provision.ProvisionTables;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the affairs for which the law lets offices ask; needs no town. */
@Command(
    name = "affairs",
    mixinStandardHelpOptions = true,
    description =
        "The affairs for which offices may ask about residents (住民基本台帳法 別表第一〜第六): reference, place in"
            + " the law, office, affair; ＃ marks those in which individual numbers may be used.",
    footer = {"", "Example: ./daicho network affairs --office 厚生労働省 --as-of 2026-06-14"})
public final class NetworkAffairs implements Callable<Integer> {

  @Option(names = "--office", paramLabel = "TEXT", description = "only offices with these words")
  private String office = "";

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "the tables in force on that day (default: every wording, with its days)")
  private @Nullable LocalDate asOf;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    if (spec == null) {
      return 1;
    }
    ProvisionTables tables = ProvisionTables.ofTheLaw();
    PrintWriter out = spec.commandLine().getOut();
    List<Affair> affairs;
    if (asOf == null) {
      affairs = tables.all().stream().filter(affair -> affair.office().contains(office)).toList();
    } else {
      Listing listing = tables.asOf(asOf);
      affairs = office.isBlank() ? listing.affairs() : listing.ofOffice(office);
    }
    affairs.forEach(affair -> out.println(line(affair)));
    out.flush();
    return 0;
  }

  private static String line(Affair affair) {
    String until = affair.until() == null ? "" : affair.until().toString();
    return String.join(
        "\t",
        affair.ref() + (affair.mayUseNumber() ? "＃" : ""),
        affair.citation(),
        affair.office(),
        affair.words(),
        affair.from() + "〜" + until + days(affair));
  }

  private static String days(Affair affair) {
    return switch (affair.dated()) {
      case EXACT -> "";
      case YEAR -> "（施行日不詳・根拠法の年 / day not known, year of its law）";
      case UNKNOWN -> "（施行日不詳 / day not known）";
    };
  }
}
