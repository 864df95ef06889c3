package dev.daicho.register.store;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ResidentRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds people by what they can say of themselves. Names and readings are matched from their
 * beginning, through an index; with a leading asterisk anywhere, through all people of the
 * municipality. A range of the key is asked for rather than LIKE, which under a row policy uses no
 * index.
 */
public final class ResidentSearch {

  private static final String AFTER_EVERYTHING = "\uDBFF\uDFFF";
  private static final String ITEMS =
      ResidentColumns.NAMES.stream().map(name -> "h." + name).collect(Collectors.joining(", "));

  private final KeeperStore store;

  public ResidentSearch(KeeperStore store) {
    this.store = store;
  }

  /**
   * What is known of whoever is looked for; blank or null for what is not.
   *
   * @param name name or reading, or its beginning; {@code *} before it for anywhere
   * @param birth birth date
   * @param address a part of the address
   * @param person 宛名番号
   * @param removedToo whether removed records are searched too
   */
  public record Query(
      String name,
      @Nullable LocalDate birth,
      String address,
      @Nullable AddresseeNumber person,
      boolean removedToo) {

    /** Whether nothing is known. */
    public boolean isEmpty() {
      return name.isBlank() && birth == null && address.isBlank() && person == null;
    }

    /** The query for the audit log. */
    public String words() {
      return "name=" + name + " birth=" + birth + " address=" + address + " person=" + person;
    }
  }

  /** Those found, by reading and 宛名番号; at most {@code most}. */
  public List<ResidentRecord> find(MunicipalityCode municipality, Query query, int most) {
    List<String> conditions = new ArrayList<>(List.of("r.municipality = ?"));
    List<@Nullable Object> values = new ArrayList<>(List.of(municipality.digits()));
    if (!query.name().isBlank()) {
      name(query.name().strip(), conditions, values);
    }
    if (query.birth() != null) {
      conditions.add("r.birth_date = ?");
      values.add(query.birth());
    }
    if (!query.address().isBlank()) {
      conditions.add("position(? in h.town || h.block || coalesce(h.building, '')) > 0");
      values.add(query.address().strip());
    }
    if (query.person() != null) {
      conditions.add("r.addressee_number = ?");
      values.add(query.person().digits());
    }
    if (!query.removedToo()) {
      conditions.add("r.status in (1, 2)");
    }
    values.add(most);
    return store.within(
        Seal.of(municipality),
        () ->
            store
                .sql()
                .sql(
                    "select "
                        + ITEMS
                        + " from resident r join resident_history h using (municipality, addressee_number, history_number) where "
                        + String.join(" and ", conditions)
                        + " order by r.search_kana, r.addressee_number limit ?")
                .params(values)
                .query((row, n) -> ResidentColumns.read(row))
                .list());
  }

  private static void name(String words, List<String> conditions, List<@Nullable Object> values) {
    boolean anywhere = words.startsWith("*") || words.startsWith("＊");
    String key = SearchKey.of(anywhere ? words.substring(1) : words);
    if (anywhere) {
      conditions.add("(position(? in r.search_name) > 0 or position(? in r.search_kana) > 0)");
      values.add(key);
      values.add(key);
    } else {
      conditions.add(
          "((r.search_name >= ? and r.search_name < ?) or (r.search_kana >= ? and r.search_kana < ?))");
      for (int i = 0; i < 2; i++) {
        values.add(key);
        values.add(key + AFTER_EVERYTHING);
      }
    }
  }
}
