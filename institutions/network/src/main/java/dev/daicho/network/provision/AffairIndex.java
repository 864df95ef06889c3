package dev.daicho.network.provision;

import dev.daicho.network.record.MatchKey;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds affairs by article, office and words; the keys of the long texts are made once. */
final class AffairIndex {

  /** Fewer characters quoted from an affair say nothing. */
  private static final int FEWEST_CHARACTERS = 4;

  private record Keys(Affair affair, Set<String> offices, Set<String> names, String words) {

    static Keys of(Affair affair) {
      return new Keys(
          affair,
          Stream.concat(Stream.of(affair.office()), affair.offices().stream())
              .map(MatchKey::words)
              .collect(Collectors.toUnmodifiableSet()),
          Stream.of(affair.ref(), affair.citation())
              .map(MatchKey::words)
              .collect(Collectors.toUnmodifiableSet()),
          MatchKey.words(affair.words()));
    }
  }

  private final Map<Article, Map<String, List<Keys>>> byOffice = new EnumMap<>(Article.class);
  private final Map<Affair, Keys> keys = new HashMap<>();

  AffairIndex(List<Affair> affairs) {
    affairs.forEach(affair -> keys.put(affair, Keys.of(affair)));
    for (Article article : Article.values()) {
      Map<String, List<Keys>> offices = new HashMap<>();
      for (Affair affair : affairs) {
        if (isOf(article, affair)) {
          Keys its = Objects.requireNonNull(keys.get(affair));
          its.offices()
              .forEach(office -> offices.computeIfAbsent(office, o -> new ArrayList<>()).add(its));
        }
      }
      byOffice.put(article, offices);
    }
  }

  private static boolean isOf(Article article, Affair affair) {
    return article.table() == 0
        ? affair.ref().equals(article.code())
        : affair.table() == article.table();
  }

  /**
   * The affairs of an office that are meant, in every wording: those of that reference or place in
   * the law; if there are none, those whose words are quoted.
   */
  List<Affair> find(Article article, String office, String asked) {
    List<Keys> its =
        byOffice.getOrDefault(article, Map.of()).getOrDefault(MatchKey.words(office), List.of());
    String key = MatchKey.words(asked);
    List<Affair> named =
        its.stream().filter(one -> one.names().contains(key)).map(Keys::affair).toList();
    if (!named.isEmpty() || key.length() < FEWEST_CHARACTERS) {
      return named;
    }
    return its.stream().filter(one -> one.words().contains(key)).map(Keys::affair).toList();
  }

  /** Whether an affair is for an office whose name contains these words. */
  boolean concerns(Affair affair, String words) {
    Keys its = keys.get(affair);
    String key = MatchKey.words(words);
    return its != null && its.offices().stream().anyMatch(office -> office.contains(key));
  }
}
