package dev.daicho.register.disclosure;

import dev.daicho.register.ResidentRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item of a record that an act changes, as previews show it. Codes and numbers are never among
 * them, since none is given before the act is done.
 *
 * @param item which
 * @param before what the record said of it; empty when nothing, or when there was no record
 * @param after what it says then
 */
public record ChangedItem(RecordItem item, String before, String after) {

  private static final Set<RecordItem> LEFT_OUT =
      Set.of(RecordItem.RESIDENT_CODE, RecordItem.INDIVIDUAL_NUMBER);

  /** The items in which the records differ. */
  public static List<ChangedItem> between(@Nullable ResidentRecord before, ResidentRecord after) {
    List<ChangedItem> changes = new ArrayList<>();
    for (RecordItem item : RecordItem.values()) {
      String was = before == null ? "" : item.of(before);
      String becomes = item.of(after);
      if (!was.equals(becomes) && !LEFT_OUT.contains(item)) {
        changes.add(new ChangedItem(item, was, becomes));
      }
    }
    return changes;
  }

  @Override
  public String toString() {
    return "ChangedItem[" + item + "]";
  }
}
