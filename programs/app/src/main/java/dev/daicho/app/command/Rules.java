package dev.daicho.app.command;

import dev.daicho.app.rules.RuleList;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists every legal rule that the program applies. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = "Every legal rule with article, period of force, class and test.",
    footer = {"", "Example: ./daicho rules --format md"})
public final class Rules implements Callable<Integer> {

  private enum Format {
    MD,
    JSON
  }

  @Option(names = "--format", description = "md or json (default: ${DEFAULT-VALUE})")
  private Format format = Format.MD;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() {
    RuleList rules = RuleList.ofTheProgram();
    if (spec != null) {
      spec.commandLine()
          .getOut()
          .print(format == Format.MD ? rules.asMarkdown() : rules.asJsonLines());
      spec.commandLine().getOut().flush();
    }
    return 0;
  }
}
