package dev.daicho.app.command;

import dev.daicho.bench.Measure;
import dev.daicho.bench.Stopwatch;
import dev.daicho.bench.jpki.JpkiBench;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the certification authorities in a town that is thrown away, one line a measure. */
@Command(
    name = "jpki",
    mixinStandardHelpOptions = true,
    description =
        "How fast certificates are issued, OCSP answered, revocation lists made and signatures"
            + " verified, beside openssl and cfssl where they are installed."
            + " One line a measure: name, value, unit, limit or peer, ratio, goal."
            + " Takes some minutes, in a town that is thrown away.",
    footer = {"", "Example: ./daicho bench jpki --json"})
public final class BenchJpki extends BenchCommand {

  @Option(
      names = "--only",
      split = ",",
      paramLabel = "PART",
      description = "these parts alone: ${COMPLETION-CANDIDATES}")
  private Set<JpkiBench.Part> only = EnumSet.allOf(JpkiBench.Part.class);

  @Override
  void measure(boolean quick, Stopwatch watch, Consumer<Measure> results) {
    new JpkiBench(
            quick ? JpkiBench.Sizes.QUICK : JpkiBench.Sizes.FULL,
            only,
            watch,
            Optional.ofNullable(System.getenv("PATH")).orElse(""))
        .run(results);
  }
}
