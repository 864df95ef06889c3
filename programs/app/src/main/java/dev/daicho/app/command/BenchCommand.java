package dev.daicho.app.command;

import dev.daicho.bench.Measure;
import dev.daicho.bench.Stopwatch;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures something in a town that is thrown away, one line a measure. */
abstract class BenchCommand implements Callable<Integer> {

  @Option(names = "--quick", description = "small sizes: shows that it works, not how fast")
  private boolean quick;

  @Option(names = "--json", description = "as JSON lines")
  private boolean json;

  @Option(names = "--strict", description = "exit status 1 when a goal is missed")
  private boolean strict;

  @Spec private @Nullable CommandSpec spec;

  /** Measures and hands over each figure as soon as it is there. */
  abstract void measure(boolean quick, Stopwatch watch, Consumer<Measure> results);

  @Override
  public Integer call() {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    PrintWriter out = spec.commandLine().getOut();
    AtomicBoolean missed = new AtomicBoolean();
    measure(
        quick,
        new Stopwatch(System::nanoTime),
        measure -> {
          print(measure, out);
          if (measure.missed()) {
            missed.set(true);
          }
        });
    return status(strict, missed.get());
  }

  static int status(boolean strict, boolean missed) {
    return strict && missed ? 1 : 0;
  }

  private void print(Measure measure, PrintWriter out) {
    out.println(json ? measure.json() : measure.text());
    out.flush();
  }
}
