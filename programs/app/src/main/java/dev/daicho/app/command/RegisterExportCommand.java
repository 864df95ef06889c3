package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.foundation.access.Actor;
import dev.daicho.foundation.access.Role;
import dev.daicho.foundation.access.Staff;
import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Parsed;
import dev.daicho.register.disclosure.RegisterExport;
import dev.daicho.town.Town;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes all residents of a municipality to standard output, through the gate. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "All residents of a municipality. Without a purpose and an officer it is refused; codes and"
            + " numbers are there only for the purposes migration and number-affairs.",
    footer = {
      "",
      "Example: ./daicho register export --municipality 092011 --format csv \\",
      "           --purpose migration --officer officer@092011 > residents.csv"
    })
public final class RegisterExportCommand extends TownCommand {

  @Option(
      names = "--municipality",
      required = true,
      paramLabel = "CODE",
      description = "six digits")
  private String municipality = "";

  @Option(names = "--format", description = "csv or jsonl (default: ${DEFAULT-VALUE})")
  private RegisterExport.Format format = RegisterExport.Format.CSV;

  @Option(names = "--purpose", description = "what the data are needed for; the audit log keeps it")
  private String purpose = "";

  @Option(names = "--officer", description = "who asks; the audit log keeps it")
  private String officer = "";

  @Override
  protected int run(Town town) {
    return switch (MunicipalityCode.parse(municipality)) {
      case Parsed.Invalid<MunicipalityCode> invalid -> {
        err().println(invalid.fault().japanese() + " / " + invalid.fault().english());
        yield 1;
      }
      case Parsed.Valid<MunicipalityCode>(MunicipalityCode code) -> export(town, code);
    };
  }

  private int export(Town town, MunicipalityCode code) {
    if (officer.isBlank()) {
      err().println("職員を --officer で示してください / name the officer with --officer");
      return 1;
    }
    List<Refusal> refusals =
        town.registers().export().write(actor(town, code), code, purpose, format, out());
    for (Refusal refusal : refusals) {
      err()
          .printf(
              "%s（%s）%n%s%n", refusal.message().ja(), refusal.article(), refusal.message().en());
    }
    return refusals.isEmpty() ? 0 : 1;
  }

  /**
   * Whoever can run a command in the home is its owner, so a name without an account is written
   * down as an officer of the municipality; a name that has one stands for that account and its
   * rights.
   */
  private Actor actor(Town town, MunicipalityCode code) {
    Optional<Staff> account = town.staff().find(officer);
    return account.map(Staff::actor).orElse(new Actor(officer, Role.MUNICIPAL_OFFICER, code));
  }
}
