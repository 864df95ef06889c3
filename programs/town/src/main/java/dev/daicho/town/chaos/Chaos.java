package dev.daicho.town.chaos;

import dev.daicho.foundation.store.Seal;
import dev.daicho.network.Level;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ResidentRecord;
import dev.daicho.town.Town;
import dev.daicho.town.people.InventPeople;
import dev.daicho.town.people.InventedHousehold;
import dev.daicho.town.people.TownPlan;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.random.RandomGeneratorFactory;

/**
 * Chaos on the network: people move while each level runs as a process that is killed and started
 * again, over lines that drop, double, delay and damage notices. Afterwards the lines heal, and all
 * three levels have to agree with the oracle.
 */
public final class Chaos {

  /** Where people live and move: nine municipalities of three prefectures. */
  private static final List<MunicipalityCode> PLACES =
      List.of(
          MunicipalityCode.of("092011"),
          MunicipalityCode.of("092053"),
          MunicipalityCode.of("092029"),
          MunicipalityCode.of("082015"),
          MunicipalityCode.of("082031"),
          MunicipalityCode.of("082040"),
          MunicipalityCode.of("131016"),
          MunicipalityCode.of("131041"),
          MunicipalityCode.of("131121"));

  private static final int COUNTERS = 2;
  private static final Duration BETWEEN_ACTS = Duration.ofMillis(25);
  private static final Duration BETWEEN_KILLS = Duration.ofSeconds(3);
  private static final Duration TO_CONVERGE = Duration.ofSeconds(90);

  private final Town town;
  private final Path folder;
  private final Launcher launcher;
  private final LongSupplier nanos;
  private final Consumer<String> progress;

  /** How a level's server is started. */
  @FunctionalInterface
  public interface Launcher {
    /**
     * The command line of a level's program.
     *
     * @param port where it is to listen
     * @param above where the level above listens, empty for none
     * @param below where the level below listens, empty for none
     */
    List<String> command(Level level, int port, String above, String below);
  }

  /**
   * What happened.
   *
   * @param acts how many acts were accepted
   * @param refused how many were refused
   * @param faults how often each fault was done
   * @param kills how often a process was killed
   * @param converged whether nothing was on its way or held back in the end
   * @param records how many resident records there are
   * @param disagreements where a level and the oracle do not agree
   */
  public record Report(
      long acts,
      long refused,
      Map<Fault, Long> faults,
      int kills,
      boolean converged,
      int records,
      List<String> disagreements) {

    /** Whether enough happened, and all came right. */
    public boolean passed() {
      return acts >= 1000
          && refused == 0
          && faults.values().stream().allMatch(count -> count >= 100)
          && kills >= 5
          && converged
          && disagreements.isEmpty();
    }
  }

  /**
   * @param town a town without residents, that is thrown away
   * @param folder where the file of acts and the processes' logs go
   * @param launcher how a level's server is started
   * @param nanos a clock that runs, for how long things take
   * @param progress hears what goes on
   */
  public Chaos(
      Town town, Path folder, Launcher launcher, LongSupplier nanos, Consumer<String> progress) {
    this.town = town;
    this.folder = folder;
    this.launcher = launcher;
    this.nanos = nanos;
    this.progress = progress;
  }

  /** Runs it. */
  public Report run(long seed, Duration time, Sabotage sabotage)
      throws IOException, InterruptedException {
    Random random = Random.from(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
    int[] ports = {freePort(), freePort(), freePort()};
    Saboteur saboteur = new Saboteur(sabotage);
    try (AcceptedActs acts = new AcceptedActs(folder.resolve("accepted-acts.jsonl"));
        FaultyLine up = new FaultyLine(at(ports[1]), new Random(random.nextLong()), saboteur);
        FaultyLine top =
            new FaultyLine(
                at(ports[2]), new Random(random.nextLong()), new Saboteur(Sabotage.NONE));
        LevelProcess municipal =
            process(Level.MUNICIPALITY, ports[0], up.address().toString(), "");
        LevelProcess prefectural =
            process(Level.PREFECTURE, ports[1], top.address().toString(), at(ports[0]).toString());
        LevelProcess national = process(Level.NATION, ports[2], "", at(ports[1]).toString())) {
      List<LevelProcess> processes = List.of(municipal, prefectural, national);
      for (LevelProcess process : processes) {
        process.start();
      }
      List<Lives> lives = lives(acts, seed, random);
      int kills = live(lives, processes, time, random, acts);
      up.heal();
      top.heal();
      boolean converged = converge();
      if (sabotage != Sabotage.NONE) {
        sabotage(sabotage, saboteur, lives.getFirst());
        converge();
      }
      Map<Fault, Long> faults = new EnumMap<>(Fault.class);
      for (Fault fault : Fault.values()) {
        faults.put(fault, up.count(fault) + top.count(fault));
      }
      Oracle oracle = new Oracle(folder.resolve("accepted-acts.jsonl"));
      return new Report(
          acts.acts(),
          lives.stream().mapToLong(Lives::refused).sum(),
          faults,
          kills,
          converged,
          oracle.records(),
          oracle.faults(town.database()));
    }
  }

  private List<Lives> lives(AcceptedActs acts, long seed, Random random) {
    InventPeople invent = InventPeople.load();
    List<Lives> lives = new ArrayList<>();
    for (int counter = 0; counter < COUNTERS; counter++) {
      Iterator<InventedHousehold> people =
          invent
              .households(
                  new TownPlan(
                      PLACES.getFirst(),
                      1_000_000,
                      seed * COUNTERS + counter,
                      town.clock().today()))
              .iterator();
      lives.add(new Lives(town, acts, PLACES, people, new Random(random.nextLong())));
    }
    return lives;
  }

  /** People live, and processes die, for that long. Returns how many were killed. */
  private int live(
      List<Lives> lives,
      List<LevelProcess> processes,
      Duration time,
      Random random,
      AcceptedActs acts)
      throws IOException, InterruptedException {
    long end = nanos.getAsLong() + time.toNanos();
    int kills = 0;
    try (ExecutorService counters = Executors.newFixedThreadPool(COUNTERS)) {
      List<Future<?>> working = new ArrayList<>();
      for (Lives each : lives) {
        working.add(counters.submit(() -> goOn(each, end)));
      }
      while (nanos.getAsLong() < end) {
        Thread.sleep(BETWEEN_KILLS);
        LevelProcess victim = processes.get(random.nextInt(processes.size()));
        victim.kill();
        kills++;
        progress.accept(acts.acts() + " acts; killed " + victim.level().keeper().name());
        victim.start();
      }
      for (Future<?> one : working) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("a counter broke down", e.getCause());
    }
    return kills;
  }

  private boolean goOn(Lives lives, long end) throws InterruptedException {
    while (nanos.getAsLong() < end) {
      lives.goOn();
      Thread.sleep(BETWEEN_ACTS);
    }
    return true;
  }

  private static void sabotage(Sabotage sabotage, Saboteur saboteur, Lives lives) {
    ResidentRecord victim = lives.pick();
    saboteur.aimAt(victim.municipality().digits() + "/" + victim.addresseeNumber().digits());
    if (sabotage == Sabotage.DOUBLE) {
      lives.die(victim);
      return;
    }
    lives.moveWithin(victim);
    if (sabotage == Sabotage.REORDER) {
      lives.moveAgain(victim);
    }
  }

  /**
   * Waits until nothing is on its way, trying again what is held back; false when that never is.
   */
  private boolean converge() throws InterruptedException {
    long end = nanos.getAsLong() + TO_CONVERGE.toNanos();
    int quiet = 0;
    while (nanos.getAsLong() < end) {
      long waiting = 0;
      for (Level level : Level.values()) {
        waiting +=
            town.network().relay().courier(level).backlog().values().stream()
                .mapToLong(n -> n)
                .sum();
        waiting += held(level);
      }
      quiet = waiting == 0 ? quiet + 1 : 0;
      if (quiet == 3) {
        return true;
      }
      progress.accept(waiting + " notices on their way or held back");
      Thread.sleep(500);
    }
    return false;
  }

  private long held(Level level) {
    long held = 0;
    for (Seal seal : PLACES.stream().map(level::sealOf).distinct().toList()) {
      for (var one : town.network().relay().receiver(level).held(seal)) {
        held++;
        String subject =
            level == Level.PREFECTURE
                ? one.notice().municipality() + "/" + one.notice().subject()
                : one.notice().subject();
        town.network().relay().receiver(level).tryAgain(seal, subject);
      }
    }
    return held;
  }

  private LevelProcess process(Level level, int port, String above, String below) {
    return new LevelProcess(
        level,
        launcher.command(level, port, above, below),
        folder.resolve(Objects.requireNonNull(level.keeper().name()) + ".log"));
  }

  private static URI at(int port) {
    return URI.create("http://127.0.0.1:" + port);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
