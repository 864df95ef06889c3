package dev.daicho.app.command;

import dev.daicho.app.attach.TownCommand;
import dev.daicho.foundation.audit.Sealer;
import dev.daicho.town.Town;
import java.util.List;
import picocli.CommandLine.Command;

/** Recomputes every seal of every keeper's audit log and compares it with what was published. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Has anybody changed or removed an entry? Exit 0: no; 1: yes, and where.",
    footer = {"", "Example: ./daicho audit verify"})
public final class AuditVerify extends TownCommand {

  @Override
  protected int run(Town town) {
    List<Sealer.Findings> all =
        town.sealers().stream()
            .map(sealer -> {
              sealer.seal();
              return sealer.verify();
            })
            .toList();
    for (Sealer.Findings findings : all) {
      out()
          .printf(
              "%-12s %s  seals %d  sealed %d  tail %d%n",
              findings.keeper(),
              findings.sound() ? "sound" : "CHANGED",
              findings.seals(),
              findings.sealed(),
              findings.tail());
      findings.faults().forEach(fault -> out().println("  " + fault));
    }
    out().flush();
    return all.stream().allMatch(Sealer.Findings::sound) ? 0 : 1;
  }
}
