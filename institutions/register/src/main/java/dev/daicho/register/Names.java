package dev.daicho.register;

import org.jspecify.annotations.Nullable;

/**
 * What a person is called (住民基本台帳法7条1号・1号の2). Surname and given name are parted by a full-width
 * space.
 *
 * @param name as in the family register, or a foreign resident's name in kanji; empty when they
 *     have only one in Latin letters
 * @param kana 氏名の振り仮名, full-width katakana; empty when none is registered
 * @param alphabet a foreign resident's name in Latin capitals, or null
 * @param formerSurname 旧氏, or null
 * @param alias 通称, or null
 */
public record Names(
    String name,
    String kana,
    @Nullable String alphabet,
    @Nullable FormerSurname formerSurname,
    @Nullable Alias alias) {

  /** A Japanese citizen's names. */
  public static Names of(String name, String kana) {
    return new Names(name, kana, null, null, null);
  }

  /** The name to call the person by on a list. */
  public String display() {
    return name.isEmpty() && alphabet != null ? alphabet : name;
  }

  /** Never in logs. */
  @Override
  public String toString() {
    return "Names[masked]";
  }
}
