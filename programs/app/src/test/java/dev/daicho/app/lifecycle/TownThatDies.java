package dev.daicho.app.lifecycle;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.town.Lifecycle;
import dev.daicho.town.Town;
import dev.daicho.town.TownSettings;
import dev.daicho.town.settle.Populate;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

/**
 * A program of its own that loads residents, makes a backup or restores one, says {@code half} when
 * it is in the middle, and goes no further until it is killed (a load does go on).
 */
final class TownThatDies {

  static final MunicipalityCode WHERE = MunicipalityCode.of("092011");

  private TownThatDies() {}

  /** What to do; the home; the file. */
  public static void main(String[] args) {
    Path home = Path.of(args[1]);
    Path file = Path.of(args[2]);
    TownSettings settings = new TownSettings(home, null, LocalDate.of(2026, 4, 1), 7L);
    switch (args[0]) {
      case "load" -> {
        try (Town town = Town.open(settings)) {
          new Populate(town).fill(Map.of(WHERE, 200_000), 7, (code, entered, of) -> say("half"));
        }
      }
      case "backup" -> {
        try (Town town = Town.open(settings)) {
          Lifecycle.backup(town).to(file, "operator", TownThatDies::stopHalfway);
        }
      }
      case "restore" -> Lifecycle.restore(settings).from(file, home, TownThatDies::stopHalfway);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void stopHalfway(String keeper, String table, long rows) {
    if (keeper.equals("register") && table.equals("resident")) {
      say("half");
      while (true) {
        try {
          Thread.sleep(60_000);
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  @SuppressWarnings("SystemOut") // how it speaks to the test
  private static void say(String word) {
    System.out.println(word);
  }
}
