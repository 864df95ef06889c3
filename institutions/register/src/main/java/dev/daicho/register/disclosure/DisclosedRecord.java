package dev.daicho.register.disclosure;

import dev.daicho.foundation.text.Messages;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.register.ResidentRecord;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What the gate let out of one record: texts of the items given. Pages and papers are made of
 * these, never of records.
 *
 * @param person 宛名番号
 * @param household 世帯番号
 * @param resident whether the record is a resident's
 * @param items the items given, as they are shown; those masked say that they are
 */
public record DisclosedRecord(
    AddresseeNumber person,
    HouseholdNumber household,
    boolean resident,
    Map<RecordItem, String> items) {

  public DisclosedRecord {
    items = Map.copyOf(items);
  }

  /** What a record says where the gate lets it. */
  static DisclosedRecord of(ResidentRecord record, Set<String> given) {
    Map<RecordItem, String> items = new EnumMap<>(RecordItem.class);
    for (RecordItem item : RecordItem.values()) {
      items.put(
          item, given.contains(item.code()) ? item.of(record) : Messages.get("record.masked").ja());
    }
    return new DisclosedRecord(
        record.addresseeNumber(), record.householdNumber(), record.status().current(), items);
  }

  /** What is shown of an item. */
  public String text(RecordItem item) {
    return items.getOrDefault(item, "");
  }

  /** The name that the person is listed under. */
  public String name() {
    return text(RecordItem.NAME);
  }

  @Override
  public String toString() {
    return "DisclosedRecord[" + person + "]";
  }
}
