package dev.daicho.town.people;

import java.util.regex.Pattern;

/**
 * A member's relationship to the head of the household (続柄), in the words that the resident record
 * standard permits: the head; spouse, child, parent, brother or sister; these joined by 「の」 to at
 * most four; 縁故者; 同居人. Grandparents, grandchildren, uncles and the like are said by joining (子の子),
 * never by their own word.
 *
 * @param word the word in the register, for example {@code 妻の母}
 * @see "住民記録システム標準仕様書 1.1.11 続柄"
 */
public record Relationship(String word) {

  private static final String STEP = "(?:夫（未届）|妻（未届）|子（子の夫）|子（子の妻）|夫|妻|子|父|母|兄|姉|弟|妹)";

  private static final Pattern PERMITTED =
      Pattern.compile("世帯主|縁故者|同居人|" + STEP + "(?:の" + STEP + "){0,3}");

  public static final Relationship HEAD = new Relationship("世帯主");
  public static final Relationship HUSBAND = new Relationship("夫");
  public static final Relationship WIFE = new Relationship("妻");
  public static final Relationship UNREGISTERED_HUSBAND = new Relationship("夫（未届）");
  public static final Relationship UNREGISTERED_WIFE = new Relationship("妻（未届）");
  public static final Relationship CHILD = new Relationship("子");
  public static final Relationship CHILDS_HUSBAND = new Relationship("子の夫");
  public static final Relationship CHILDS_WIFE = new Relationship("子の妻");
  public static final Relationship GRANDCHILD = new Relationship("子の子");
  public static final Relationship FATHER = new Relationship("父");
  public static final Relationship MOTHER = new Relationship("母");
  public static final Relationship WIFES_FATHER = new Relationship("妻の父");
  public static final Relationship WIFES_MOTHER = new Relationship("妻の母");
  public static final Relationship ELDER_BROTHER = new Relationship("兄");
  public static final Relationship ELDER_SISTER = new Relationship("姉");
  public static final Relationship YOUNGER_BROTHER = new Relationship("弟");
  public static final Relationship YOUNGER_SISTER = new Relationship("妹");
  public static final Relationship RELATIVE = new Relationship("縁故者");
  public static final Relationship LODGER = new Relationship("同居人");

  /**
   * Accepts a permitted word only.
   *
   * @throws IllegalArgumentException if the standard does not permit the word
   */
  public Relationship {
    if (!isPermitted(word)) {
      throw new IllegalArgumentException("not a relationship that a register may hold: " + word);
    }
  }

  /** Whether the standard permits this word. */
  public static boolean isPermitted(String word) {
    return PERMITTED.matcher(word).matches();
  }

  @Override
  public String toString() {
    return word;
  }
}
