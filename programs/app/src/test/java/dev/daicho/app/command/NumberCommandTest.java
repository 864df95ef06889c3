package dev.daicho.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class NumberCommandTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine command =
      new CommandLine(new NumberCommand())
          .setOut(new PrintWriter(out))
          .setErr(new PrintWriter(err, true));

  @Test
  void checksNumbers() {
    assertThat(command.execute("check", "--kind", "corporate-number", "7000012050002")).isZero();
    assertThat(out).hasToString("7000012050002 valid\n");
  }

  @Test
  void helpShowsAnExample() {
    assertThat(command.execute("--help")).isZero();
    assertThat(out)
        .asString()
        .contains("check")
        .contains("./daicho number check --kind individual-number 123456789018");
  }

  @Test
  void aloneItIsWrongUsage() {
    assertThat(command.execute()).isEqualTo(2);
    assertThat(err).asString().contains("Usage: ");
  }
}
