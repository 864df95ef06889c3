package dev.daicho.app.command;

import dev.daicho.town.LevelTown;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import dev.daicho.town.chaos.Chaos;
import dev.daicho.town.chaos.Sabotage;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts the network through chaos in a town that is thrown away. */
@Command(
    name = "chaos",
    mixinStandardHelpOptions = true,
    description =
        "People move while notices are dropped, doubled, delayed and damaged and the levels' servers"
            + " are killed. Exit 0: at least 1,000 acts, 100 of each fault and 5 kills, and all three"
            + " levels agree with an oracle outside the database; 1: not so.",
    footer = {"", "Example: ./daicho network chaos --seed 1 --minutes 1"})
public final class NetworkChaos implements Callable<Integer> {

  @Option(names = "--seed", description = "what decides over chance (default: ${DEFAULT-VALUE})")
  private long seed = 1;

  @Option(names = "--minutes", description = "how long people move (default: ${DEFAULT-VALUE})")
  private double minutes = 1;

  @Option(
      names = "--sabotage",
      description =
          "harm that no protocol can mend, to show that it is seen: lose, double, alter or reorder")
  private Sabotage sabotage = Sabotage.NONE;

  @Spec private @Nullable CommandSpec spec;

  @Override
  public Integer call() throws Exception {
    Path folder = Files.createTempDirectory("daicho-chaos");
    try (Town town = Town.open(TownSettings.in(folder.resolve("home")))) {
      town.secrets().current(LevelTown.LINE_KEY);
      String address =
          town.database().url().substring("jdbc:".length()).replace("//", "//postgres@");
      Chaos.Report report =
          new Chaos(
                  town,
                  folder,
                  (level, port, above, below) -> {
                    List<String> command =
                        new ArrayList<>(
                            List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Xmx256m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "dev.daicho.app.Main",
                                "network",
                                "serve",
                                "--level",
                                level.name(),
                                "--town",
                                town.folder().toString(),
                                "--database",
                                address,
                                "--port",
                                Integer.toString(port)));
                    if (!above.isEmpty()) {
                      command.addAll(List.of("--above", above));
                    }
                    if (!below.isEmpty()) {
                      command.addAll(List.of("--below", below));
                    }
                    return command;
                  },
                  System::nanoTime,
                  line -> err().println(line))
              .run(seed, Duration.ofMillis((long) (minutes * 60_000)), sabotage);
      print(report);
      return report.passed() ? 0 : 1;
    } finally {
      delete(folder);
    }
  }

  private void print(Chaos.Report report) {
    PrintWriter out = spec().commandLine().getOut();
    report.disagreements().forEach(out::println);
    out.printf("受理した異動 / acts accepted  %,d (refused %,d)%n", report.acts(), report.refused());
    report
        .faults()
        .forEach((fault, count) ->
            out.printf("%-10s %,d%n", fault.name().toLowerCase(Locale.ROOT), count));
    out.printf("kills      %d%n", report.kills());
    out.println(report.converged() ? "収束しました / converged" : "収束しませんでした / did not converge");
    out.printf(
        "記録 / records %,d at each of three levels; 不一致 / disagreements with the oracle %,d%n",
        report.records(), report.disagreements().size());
    out.println(report.passed() ? "合格 / passed" : "不合格 / failed");
    out.flush();
  }

  private PrintWriter err() {
    return spec().commandLine().getErr();
  }

  private CommandSpec spec() {
    if (spec == null) {
      throw new IllegalStateException("run by picocli only");
    }
    return spec;
  }

  private static void delete(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
