package dev.daicho.foundation.procedure;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * An institution's own eye on its acts: while one runs, it sees whose items change, so that the
 * desk's audit entry can name them. Foundation itself knows neither people nor items.
 */
public interface Witness {

  /** Sees nobody: for an institution whose acts change no person's items. */
  Witness OF_NOBODY =
      new Witness() {
        @Override
        public <T> T watch(BiConsumer<String, Set<String>> changed, Supplier<T> work) {
          return work.get();
        }
      };

  /**
   * Does the work and gives back what it gives.
   *
   * @param changed hears of each person whose items the work changes: their key, such as the 宛名番号,
   *     and the items by the names that the gate knows them by
   */
  <T> T watch(BiConsumer<String, Set<String>> changed, Supplier<T> work);
}
