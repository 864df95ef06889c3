package dev.daicho.register.disclosure;

import dev.daicho.foundation.procedure.Witness;
import dev.daicho.register.AnnexChanged;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.store.AnnexBook;
import dev.daicho.register.store.Register;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells the desk whose items an act of the register changes: those that a preview shows, and the
 * name under which it shows them.
 */
public final class ChangesWitnessed implements Witness {

  @Override
  public <T> T watch(BiConsumer<String, Set<String>> changed, Supplier<T> work) {
    return Register.watched(
        entry ->
            entry
                .changes()
                .forEach((after, before) ->
                    changed.accept(after.addresseeNumber().digits(), items(before, after))),
        () ->
            AnnexBook.watched(
                (after, before) ->
                    changed.accept(
                        AnnexChanged.SUBJECT + after.number(), AnnexItem.changed(before, after)),
                work));
  }

  private static Set<String> items(@Nullable ResidentRecord before, ResidentRecord after) {
    Set<String> items = new HashSet<>(Set.of(RecordItem.NAME.code()));
    if (after.names().name().isEmpty()) {
      // Whoever has no other name is listed under the one in Latin letters.
      items.add(RecordItem.ALPHABET.code());
    }
    ChangedItem.itemsBetween(before, after).forEach(item -> items.add(item.code()));
    return items;
  }
}
