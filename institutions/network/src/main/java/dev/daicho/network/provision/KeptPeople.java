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

  private static final String OF_BIRTH =
      "select resident_code from identity where municipality = ? and birth_date = ?";

  static final String BY_BIRTH = ofAllCodes(OF_BIRTH);

  /** By birth date and reading, of the name or the alias. */
  static final String BY_READING =
      ofAllCodes(
          "%1$s and kana_key = ? union all %1$s and alias_key = ? union all %1$s and kana_key is null"
              .formatted(OF_BIRTH));

  static final String BY_NUMBER =
      ofAllCodes(
          "select resident_code from identity where municipality = ? and individual_number = ?");

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
   * there, nor those whose time of keeping is over. One question to the server, unless somebody's
   * code may have changed.
   *
   * @param criteria with a birth date or a number
   */
  List<KeptIdentity> find(Seal seal, Criteria criteria, LocalDate today) {
    Matcher matcher = new Matcher(criteria);
    List<KeptIdentity> candidates = candidates(seal, criteria);
    Set<String> fit =
        candidates.stream()
            .filter(matcher::fits)
            .map(KeptIdentity::residentCode)
            .collect(Collectors.toSet());
    return present(seal, only(fit, candidates)).stream()
        .filter(matcher::fits)
        .filter(kept -> isKept(kept, today))
        .toList();
  }

  private static List<KeptIdentity> only(Set<String> codes, List<KeptIdentity> some) {
    return some.stream().filter(kept -> codes.contains(kept.residentCode())).toList();
  }

  private static boolean isKept(KeptIdentity kept, LocalDate today) {
    return !kept.removed() || KeptFor150Years.holds(kept.toldAt(), today);
  }

  /** All records under the codes that a question finds, since the fitting one may be an old one. */
  private static String ofAllCodes(String question) {
    return "select "
        + KeptIdentity.COLUMNS
        + " from identity where municipality = ? and resident_code = any (array("
        + question
        + "))";
  }

  private List<KeptIdentity> candidates(Seal seal, Criteria criteria) {
    String under = seal.value();
    if (criteria.number() != null) {
      return rows(seal, BY_NUMBER, under, under, criteria.number().digits());
    }
    if (criteria.birth() == null) {
      throw new IllegalArgumentException("people are found by birth date or number");
    }
    String reading = criteria.kana();
    if (reading == null) {
      return rows(seal, BY_BIRTH, under, under, criteria.birth());
    }
    int key = MatchKey.found(reading);
    LocalDate birth = criteria.birth();
    return rows(seal, BY_READING, under, under, birth, key, under, birth, key, under, birth);
  }

  private Collection<KeptIdentity> present(Seal seal, List<KeptIdentity> all) {
    Map<String, KeptIdentity> byCode = newest(all);
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
    List<Object> params = List.of(seal.value(), all, seal.value(), all);
    for (String[] pair :
        store.ask(
            seal,
            LATER_CODES,
            params,
            (row, number) -> new String[] {row.getString(1), row.getString(2)})) {
      if (!pair[0].equals(pair[1])) {
        later.put(pair[0], pair[1]);
      }
    }
    return later;
  }

  private List<KeptIdentity> ofCodes(Seal seal, Set<String> codes) {
    return rows(seal, BY_CODE, seal.value(), codes.toArray(String[]::new));
  }

  private List<KeptIdentity> rows(Seal seal, String sql, Object... params) {
    return store.ask(seal, sql, Arrays.asList(params), (row, number) -> KeptIdentity.of(row));
  }

  private static Map<String, KeptIdentity> newest(List<KeptIdentity> all) {
    return all.stream()
        .collect(
            Collectors.toMap(
                KeptIdentity::residentCode, kept -> kept, BinaryOperator.maxBy(PRESENT_LAST)));
  }
}
