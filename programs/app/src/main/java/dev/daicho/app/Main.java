package dev.daicho.app;

import dev.daicho.app.command.Daicho;
import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.store.SchemaRefused;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program begins. */
public final class Main {

  private Main() {}

  /** Runs the command given and ends with its status: 0 done, 1 refused, 2 wrongly called. */
  public static void main(String[] args) {
    System.exit(
        commandLine(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8))
            .execute(args));
  }

  /** The command line, printing there. */
  public static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Daicho());
    line.setOut(out);
    line.setErr(err);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler((fault, at, parsed) -> {
      if (fault instanceof TownHome.HomeInUse
          || fault instanceof TownHome.HomeUnfinished
          || fault instanceof SchemaRefused
          || fault instanceof IllegalArgumentException) {
        err.println(fault.getMessage());
        return 1;
      }
      throw fault;
    });
    return line;
  }
}
