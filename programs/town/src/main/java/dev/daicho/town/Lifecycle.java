package dev.daicho.town;

import dev.daicho.foundation.backup.Backup;
import dev.daicho.foundation.backup.Restore;
import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.secret.Secrets;
import dev.daicho.foundation.store.Database;
import java.util.function.Consumer;

/** How a town goes into a file, and how one is made of a file. */
public final class Lifecycle {

  private Lifecycle() {}

  /** The backup of an open town. */
  public static Backup backup(Town town) {
    return new Backup(
        town.home(),
        town.secrets(),
        town.keepers(),
        Town.KEEPERS,
        town.clock(),
        Town.LASTING_SECRETS);
  }

  /** A restore into a database as the settings say. */
  public static Restore restore(TownSettings settings) {
    Consumer<byte[]> random = Town.randomness(settings);
    return new Restore(
        Town.KEEPERS,
        new Restore.Ground() {
          @Override
          public Secrets secrets(TownHome home) {
            return Town.secrets(home, random);
          }

          @Override
          public Database database(TownHome home, Secrets secrets) {
            return Town.database(settings, home, secrets);
          }
        });
  }
}
