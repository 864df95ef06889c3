package dev.daicho.network.provision;

import dev.daicho.foundation.store.KeeperStore;
import dev.daicho.foundation.store.Seal;
import dev.daicho.network.record.MatchKey;
import dev.daicho.network.rule.KeptFor150Years;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/**
 * The people whom one level of the network knows. A person has a record at each municipality where
 * they have lived; the present one is that which is not removed, the newest if several are, and the
 * newest removed one if none is left.
 */
final class KeptPeople {

  static final String BY_BIRTH =
      "select " + KeptIdentity.COLUMNS + " from identity where municipality = ? and birth_date = ?";

  /** By birth date and reading, of the name or the alias. */
  static final String BY_READING =
      """
      %1$s and kana_key = ? union %1$s and alias_key = ? union %1$s and kana_key is null
      """
          .formatted(BY_BIRTH);

  static final String BY_NUMBER =
      "select "
          + KeptIdentity.COLUMNS
          + " from identity where municipality = ? and individual_number = ?";

  static final String BY_CODE =
      "select "
          + KeptIdentity.COLUMNS
          + " from identity where municipality = ? and resident_code = any (?)";

  static final String LATER_CODES =
      """
      select former_code, resident_code from identity where municipality = ? and former_code = any (?)
      union
      select former_code, resident_code from identity_past where municipality = ? and former_code = any (?)
      """;

  private static final Comparator<KeptIdentity> PRESENT_LAST =
      Comparator.comparing((KeptIdentity kept) -> !kept.removed())
          .thenComparing(KeptIdentity::eventOn)
          .thenComparing(KeptIdentity::toldAt);

  private final KeeperStore store;

  KeptPeople(KeeperStore store) {
    this.store = store;
  }

  /**
   * The present record of each person who meets the criteria; people who only once met them are not
   * there, nor those whose time of keeping is over.
   *
   * @param criteria with a birth date or a number
   */
  List<KeptIdentity> find(Seal seal, Criteria criteria, LocalDate today) {
    Matcher matcher = new Matcher(criteria);
    return store.within(
        seal,
        () -> {
          List<KeptIdentity> fit =
              candidates(seal, criteria).stream().filter(matcher::fits).toList();
          return fit.isEmpty()
              ? List.of()
              : present(seal, fit).stream()
                  .filter(matcher::fits)
                  .filter(kept -> isKept(kept, today))
                  .toList();
        });
  }

  private static boolean isKept(KeptIdentity kept, LocalDate today) {
    return !kept.removed() || KeptFor150Years.holds(kept.toldAt(), today);
  }

  private List<KeptIdentity> candidates(Seal seal, Criteria criteria) {
    if (criteria.number() != null) {
      return rows(BY_NUMBER, seal.value(), criteria.number().digits());
    }
    if (criteria.birth() == null) {
      throw new IllegalArgumentException("people are found by birth date or number");
    }
    String reading = criteria.kana();
    if (reading == null) {
      return rows(BY_BIRTH, seal.value(), criteria.birth());
    }
    int key = MatchKey.found(reading);
    return rows(
        BY_READING,
        seal.value(),
        criteria.birth(),
        key,
        seal.value(),
        criteria.birth(),
        key,
        seal.value(),
        criteria.birth());
  }

  private Collection<KeptIdentity> present(Seal seal, List<KeptIdentity> some) {
    Map<String, KeptIdentity> byCode = newest(ofCodes(seal, codes(some)));
    boolean mayHaveNewCode =
        byCode.size() > 1 || byCode.values().stream().anyMatch(KeptIdentity::removed);
    return mayHaveNewCode ? joined(seal, byCode) : byCode.values();
  }

  /** Follows changes of the code, so that records under an old and a new one are one person's. */
  private Collection<KeptIdentity> joined(Seal seal, Map<String, KeptIdentity> byCode) {
    Map<String, String> later = new HashMap<>();
    Set<String> fresh = new HashSet<>(byCode.keySet());
    while (!fresh.isEmpty()) {
      Map<String, String> found = laterCodes(seal, fresh);
      fresh = new HashSet<>(found.values());
      fresh.removeAll(later.keySet());
      later.putAll(found);
    }
    Set<String> last =
        byCode.keySet().stream().map(code -> last(later, code)).collect(Collectors.toSet());
    return last.equals(byCode.keySet()) ? byCode.values() : newest(ofCodes(seal, last)).values();
  }

  private static String last(Map<String, String> later, String code) {
    String at = code;
    for (int steps = 0; later.containsKey(at) && steps <= later.size(); steps++) {
      at = later.get(at);
    }
    return at;
  }

  private Map<String, String> laterCodes(Seal seal, Set<String> codes) {
    Map<String, String> later = new HashMap<>();
    String[] all = codes.toArray(String[]::new);
    store
        .sql()
        .sql(LATER_CODES)
        .params(seal.value(), all, seal.value(), all)
        .query(row -> {
          if (!row.getString(1).equals(row.getString(2))) {
            later.put(row.getString(1), row.getString(2));
          }
        });
    return later;
  }

  private List<KeptIdentity> ofCodes(Seal seal, Set<String> codes) {
    return rows(BY_CODE, seal.value(), codes.toArray(String[]::new));
  }

  private List<KeptIdentity> rows(String sql, Object... params) {
    return store
        .sql()
        .sql(sql)
        .params(Arrays.asList(params))
        .query((row, number) -> KeptIdentity.of(row))
        .list();
  }

  private static Set<String> codes(List<KeptIdentity> some) {
    return some.stream().map(KeptIdentity::residentCode).collect(Collectors.toSet());
  }

  private static Map<String, KeptIdentity> newest(List<KeptIdentity> all) {
    return all.stream()
        .collect(
            Collectors.toMap(
                KeptIdentity::residentCode, kept -> kept, BinaryOperator.maxBy(PRESENT_LAST)));
  }
}
