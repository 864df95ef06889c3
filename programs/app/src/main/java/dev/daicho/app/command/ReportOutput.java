package dev.daicho.app.command;

import dev.daicho.oversight.Answer;
import dev.daicho.oversight.Refusal;
import java.io.PrintWriter;
import java.util.function.Function;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/** Prints a report, or why there is none. */
final class ReportOutput {

  private ReportOutput() {}

  /** The command's exit status: 0, or 1 when refused. */
  static <T> int print(CommandSpec spec, Answer<T> answer, Function<T, String> format) {
    return switch (answer) {
      case Answer.Given<T>(T report) -> {
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.apply(report));
        out.flush();
        yield ExitCode.OK;
      }
      case Answer.Refused<T>(Refusal refusal) -> {
        PrintWriter err = spec.commandLine().getErr();
        err.println(refusal.message().ja());
        err.println(refusal.message().en() + " [" + refusal.rule() + "]");
        yield ExitCode.SOFTWARE;
      }
    };
  }
}
