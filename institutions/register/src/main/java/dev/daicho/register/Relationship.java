package dev.daicho.register;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.daicho.foundation.text.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The relationship to the head of the household (続柄, standard specification 1.1.11): 世帯主; one of
 * the words below; up to four of these joined by 「の」; 縁故者; 同居人.
 *
 * @param words as written
 */
public record Relationship(@JsonValue String words) {

  private static final Map<String, String> FAMILY =
      Map.ofEntries(
          Map.entry("夫", "husband"),
          Map.entry("妻", "wife"),
          Map.entry("夫（未届）", "husband (not registered)"),
          Map.entry("妻（未届）", "wife (not registered)"),
          Map.entry("子", "child"),
          Map.entry("父", "father"),
          Map.entry("母", "mother"),
          Map.entry("兄", "elder brother"),
          Map.entry("姉", "elder sister"),
          Map.entry("弟", "younger brother"),
          Map.entry("妹", "younger sister"));
  private static final Map<String, String> ALONE =
      Map.of(
          "世帯主", "head of household",
          "縁故者", "connected person",
          "同居人", "lodger",
          "子（子の夫）", "child (child's husband)",
          "子（子の妻）", "child (child's wife)");
  private static final Set<String> SPOUSES = Set.of("夫", "妻", "夫（未届）", "妻（未届）");
  private static final int MOST_GENERATIONS = 4;

  /** 世帯主. Below the words, since it is made of one. */
  public static final Relationship HEAD = new Relationship("世帯主");

  /** Those that a form offers; others are typed. */
  public static final List<Relationship> COMMON =
      Stream.of(
              "世帯主", "夫", "妻", "夫（未届）", "妻（未届）", "子", "父", "母", "兄", "姉", "弟", "妹", "子の夫", "子の妻",
              "子の子", "妻の子", "夫の子", "妻の父", "妻の母", "夫の父", "夫の母", "縁故者", "同居人")
          .map(Relationship::new)
          .toList();

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Relationship {
    if (!permitted(words)) {
      throw new IllegalArgumentException("not a permitted relationship");
    }
  }

  /** The relationship that the words name, or nothing when they name none that is permitted. */
  public static Optional<Relationship> parse(String words) {
    return permitted(words) ? Optional.of(new Relationship(words)) : Optional.empty();
  }

  /** Whether this is the head. */
  public boolean isHead() {
    return equals(HEAD);
  }

  /** Whether this is the head's spouse. */
  public boolean isSpouse() {
    return SPOUSES.contains(words);
  }

  /**
   * Where it stands in the order of a household's members (standard specification 5.2): head,
   * spouse, children, children's families, parents, siblings, grandparents, other kin, connections,
   * lodgers.
   */
  public int order() {
    if (isHead()) {
      return 0;
    }
    if (isSpouse()) {
      return 1;
    }
    return switch (words) {
      case "子" -> 2;
      case String w when w.startsWith("子") -> 3;
      case "父", "母" -> 4;
      case "兄", "姉", "弟", "妹" -> 5;
      case "父の父", "父の母", "母の父", "母の母" -> 6;
      case "縁故者" -> 8;
      case "同居人" -> 9;
      default -> 7;
    };
  }

  /** What it is called: 子の妻 is a child's wife. */
  public Bilingual title() {
    String alone = ALONE.get(words);
    return new Bilingual(
        words,
        alone != null
            ? alone
            : Arrays.stream(words.split("の", -1))
                .map(FAMILY::get)
                .collect(Collectors.joining("'s ")));
  }

  private static boolean permitted(String words) {
    if (ALONE.containsKey(words)) {
      return true;
    }
    String[] generations = words.split("の", -1);
    return generations.length <= MOST_GENERATIONS
        && Arrays.stream(generations).allMatch(FAMILY::containsKey);
  }
}
