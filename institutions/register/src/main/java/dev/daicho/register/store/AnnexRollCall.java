package dev.daicho.register.store;

import dev.daicho.foundation.clock.TownClock;
import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.Annex;
import dev.daicho.register.AnnexChanged;
import dev.daicho.register.AnnexRoll;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the annexes of a municipality from beginning to end. What the network was told last is what
 * an annex's history says when it is told again: a removed one may have lost what it said by then.
 */
public final class AnnexRollCall implements AnnexRoll {

  private final Annexes annexes;

  /**
   * @param store the register's store for bulk work, whose transactions may take long
   */
  public AnnexRollCall(KeeperStore store) {
    this.annexes = new Annexes(store);
  }

  @Override
  public void call(MunicipalityCode domicile, Consumer<Entry> each) {
    Telling telling = new Telling(each);
    annexes.callHistories(domicile, telling::hear);
    telling.end();
  }

  @Override
  public Optional<Entry> find(MunicipalityCode domicile, long number) {
    Entry[] found = new Entry[1];
    Telling telling = new Telling(entry -> found[0] = entry);
    annexes.history(domicile, number).forEach(telling::hear);
    telling.end();
    return Optional.ofNullable(found[0]);
  }

  /** Tells one annex's history after the other, and keeps of each the last word. */
  private static final class Telling {
    private final Consumer<Entry> each;
    private @Nullable Annex before;
    private @Nullable AnnexChanged newest;

    Telling(Consumer<Entry> each) {
      this.each = each;
    }

    void hear(Annexes.Version version) {
      Annex annex = version.annex();
      if (before != null && before.number() != annex.number()) {
        end();
      }
      LocalDate day = version.at().atZone(TownClock.ZONE).toLocalDate();
      AnnexChanged.of(before, annex, day).ifPresent(told -> newest = told);
      before = annex;
    }

    void end() {
      if (before != null && newest != null) {
        each.accept(new Entry(before.number(), newest));
      }
      before = null;
      newest = null;
    }
  }
}
