package dev.daicho.register.api;

import dev.daicho.foundation.procedure.Refusal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.disclosure.DisclosedRecord;
import dev.daicho.register.disclosure.RecordItem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record as far as the gate let it out.
 *
 * @param person 宛名番号
 * @param household 世帯番号
 * @param resident whether it is a resident's
 * @param items the items by their names, as a page shows them; empty ones are left out
 * @param masked the rules that held items back
 */
record RecordDocument(
    AddresseeNumber person,
    HouseholdNumber household,
    boolean resident,
    Map<String, String> items,
    List<Refusal> masked) {

  static RecordDocument of(DisclosedRecord record, List<Refusal> masked) {
    Map<String, String> items = new LinkedHashMap<>();
    for (RecordItem item : RecordItem.values()) {
      if (!record.text(item).isEmpty()) {
        items.put(item.code(), record.text(item));
      }
    }
    return new RecordDocument(
        record.person(), record.household(), record.resident(), items, masked);
  }
}
