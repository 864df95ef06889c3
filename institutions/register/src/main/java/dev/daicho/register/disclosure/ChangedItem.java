package dev.daicho.register.disclosure;

import dev.daicho.foundation.text.Messages;
import dev.daicho.register.ResidentRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item of a record that an act changes, as previews show it. A code or number is said to change
 * and never what to, since none is given before the act is done; of who is new, it is not even
 * said.
 *
 * @param item which
 * @param before what the record said of it; empty when nothing, or when there was no record
 * @param after what it says then
 */
public record ChangedItem(RecordItem item, String before, String after) {

  private static final Set<RecordItem> NEVER_SAID =
      Set.of(RecordItem.RESIDENT_CODE, RecordItem.INDIVIDUAL_NUMBER);

  /** The items in which the records differ. */
  public static List<ChangedItem> between(@Nullable ResidentRecord before, ResidentRecord after) {
    List<ChangedItem> changes = new ArrayList<>();
    for (RecordItem item : itemsBetween(before, after)) {
      changes.add(
          NEVER_SAID.contains(item)
              ? new ChangedItem(
                  item, Messages.get("record.masked").ja(), Messages.get("record.another").ja())
              : new ChangedItem(item, before == null ? "" : item.of(before), item.of(after)));
    }
    return changes;
  }

  /** Which items those are, without the words for them. */
  static List<RecordItem> itemsBetween(@Nullable ResidentRecord before, ResidentRecord after) {
    return Arrays.stream(RecordItem.values())
        .filter(item -> before != null || !NEVER_SAID.contains(item))
        .filter(item -> item.changes(before, after))
        .toList();
  }

  @Override
  public String toString() {
    return "ChangedItem[" + item + "]";
  }
}
