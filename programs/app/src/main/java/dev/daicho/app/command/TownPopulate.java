package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.Town;
import dev.daicho.town.people.Proportions;
import dev.daicho.town.settle.Populate;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Invents residents for one municipality, or for all in proportion to their real populations. */
@Command(
    name = "populate",
    mixinStandardHelpOptions = true,
    description =
        "Invent residents until the municipality has as many as wanted; without --municipality, all"
            + " 1,741 in proportion to their real populations. A new town is made from the seed, so"
            + " that the same call in two new homes gives the same people with the same numbers.",
    footer = {
      "",
      "Examples: ./daicho town populate --municipality 092011 --residents 50000 --seed 7 --as-of 2026-04-01",
      "          ./daicho town populate --residents 200000"
    })
public final class TownPopulate extends TownCommand {

  @Option(names = "--municipality", paramLabel = "CODE", description = "six digits (default: all)")
  private @Nullable String municipality;

  @Option(
      names = "--residents",
      required = true,
      description = "how many, in the municipality or in the country")
  private int residents;

  @Option(names = "--seed", description = "which people (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(names = "--as-of", description = "the first day of a new town (default: today)")
  private @Nullable LocalDate asOf;

  @Override
  protected @Nullable LocalDate asOf() {
    return asOf;
  }

  @Override
  protected Long seed() {
    return seed;
  }

  @Override
  protected int run(Town town) {
    Map<MunicipalityCode, Integer> wanted =
        municipality == null
            ? Proportions.of(residents)
            : Map.of(MunicipalityCode.of(municipality), residents);
    long came =
        new Populate(town)
            .fill(
                wanted,
                seed,
                (code, entered, of) -> {
                  err().printf("%s  %,d / %,d%n", code.digits(), entered, of);
                  err().flush();
                });
    err().printf("%,d人が住民になりました / people became residents%n", came);
    err().flush();
    return 0;
  }
}
