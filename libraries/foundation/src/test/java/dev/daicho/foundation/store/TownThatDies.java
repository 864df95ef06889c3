package dev.daicho.foundation.store;

import dev.daicho.foundation.TestKeepers;
import dev.daicho.foundation.home.TownHome;
import dev.daicho.foundation.secret.FileSecrets;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A program of its own that opens a home and writes rows, saying each one's number once it is
 * committed, until it is killed.
 */
final class TownThatDies {

  private TownThatDies() {}

  @SuppressWarnings("SystemOut") // how it speaks to the test
  public static void main(String[] args) {
    TownHome home = TownHome.take(Path.of(args[0]));
    FileSecrets secrets = new FileSecrets(home.part("secrets"), new SplittableRandom(1)::nextBytes);
    Keepers keepers =
        new Keepers(EmbeddedDatabase.start(home, secrets), secrets, List.of(new Keeper("alpha")));
    KeeperStore store = keepers.store(TestKeepers.ALPHA);
    for (int i = 0; ; i++) {
      String key = Integer.toString(i);
      store.within(
          new Seal("092011"),
          () ->
              store
                  .sql()
                  .sql("insert into thing (municipality, key) values ('092011', ?)")
                  .param(key)
                  .update());
      System.out.println("written " + key);
    }
  }
}
