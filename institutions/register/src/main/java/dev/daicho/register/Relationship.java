package dev.daicho.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The relationship to the head of the household (続柄, standard specification 1.1.11): 世帯主; one of
 * the words below; up to four of these joined by 「の」; 縁故者; 同居人.
 *
 * @param words as written
 */
public record Relationship(String words) {

  private static final Set<String> FAMILY =
      Set.of("夫", "妻", "夫（未届）", "妻（未届）", "子", "父", "母", "兄", "姉", "弟", "妹");
  private static final Set<String> ALONE = Set.of("世帯主", "縁故者", "同居人", "子（子の夫）", "子（子の妻）");
  private static final Set<String> SPOUSES = Set.of("夫", "妻", "夫（未届）", "妻（未届）");
  private static final int MOST_GENERATIONS = 4;

  /** 世帯主. Below the words, since it is made of one. */
  public static final Relationship HEAD = new Relationship("世帯主");

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
  @JsonIgnore
  public boolean isHead() {
    return equals(HEAD);
  }

  /** Whether this is the head's spouse. */
  @JsonIgnore
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

  private static boolean permitted(String words) {
    if (ALONE.contains(words)) {
      return true;
    }
    String[] generations = words.split("の", -1);
    return generations.length <= MOST_GENERATIONS
        && Arrays.stream(generations).allMatch(FAMILY::contains);
  }
}
