package dev.daicho.register.web;

import dev.daicho.foundation.page.Change;
import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.register.ResidentRecord;
import dev.daicho.register.disclosure.ChangedItem;
import dev.daicho.register.store.Register;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an act would change in one person's record: the items that differ. Of codes and numbers only
 * that they change, since none is given before the act is done.
 *
 * @param person the 宛名番号; of who is new, only the one they have once it is done
 * @param name the person's
 * @param changes the items that change
 */
public record Preview(AddresseeNumber person, String name, List<Change> changes) {

  /** The previews of everybody whom an entry is about. */
  static List<Preview> of(Register.Entry entry) {
    List<Preview> previews = new ArrayList<>();
    entry.changes().forEach((after, before) -> previews.add(of(before, after)));
    return previews;
  }

  private static Preview of(@Nullable ResidentRecord before, ResidentRecord after) {
    List<Change> changes = new ArrayList<>();
    for (ChangedItem change : ChangedItem.between(before, after)) {
      changes.add(new Change(change.item().title(), change.before(), change.after()));
    }
    if (before != null && !before.householdNumber().equals(after.householdNumber())) {
      changes.add(
          new Change(
              Messages.get("counter.household"),
              before.householdNumber().digits(),
              after.householdNumber().digits()));
    }
    return new Preview(after.addresseeNumber(), after.names().display(), changes);
  }
}
