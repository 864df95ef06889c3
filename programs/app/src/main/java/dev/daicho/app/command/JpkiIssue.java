package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.Parsed;
import dev.daicho.town.Town;
import dev.daicho.town.settle.IssueToPersonas;
import dev.daicho.town.settle.IssueToResidents;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code daicho jpki issue}: everybody in a municipality applies for certificates. */
@Command(
    name = "issue",
    mixinStandardHelpOptions = true,
    description = {
      "市町村の住民全員が、窓口で電子証明書の発行を申請する（鍵は512対を共有。固定の人物は自分の鍵）。",
      "Everybody in the municipality applies for certificates at its counter. Invented residents share"
          + " 512 pairs of keys; the fixed people have their own."
    },
    footer = {"", "Example: ./daicho jpki issue --municipality 092011"})
public final class JpkiIssue extends TownCommand {

  @Option(
      names = "--municipality",
      required = true,
      paramLabel = "CODE",
      description = "six digits")
  private String municipality = "";

  @Override
  protected boolean makesTown() {
    return false;
  }

  @Override
  protected int run(Town town) {
    return switch (MunicipalityCode.parse(municipality)) {
      case Parsed.Invalid<MunicipalityCode> invalid -> {
        err().println(invalid.fault().japanese() + " / " + invalid.fault().english());
        yield 1;
      }
      case Parsed.Valid<MunicipalityCode>(MunicipalityCode code) -> issue(town, code);
    };
  }

  private int issue(Town town, MunicipalityCode code) {
    new IssueToPersonas(town).issue();
    IssueToResidents.Result result =
        new IssueToResidents(town)
            .issue(
                code,
                issued -> {
                  err().printf("%,d枚を発行しています / certificates issued%n", issued);
                  err().flush();
                });
    out().printf("%,d枚の電子証明書を発行しました / certificates were issued%n", result.issued());
    result.refused().forEach((rule, people) -> out().printf("%,d人: %s%n", people, rule));
    out().flush();
    return 0;
  }
}
