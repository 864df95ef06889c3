package dev.daicho.jpki;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The items of a resident record, or of the annex record of somebody abroad, that a signing
 * certificate tells (公的個人認証法7条1項3号, 施行令33条, 34条).
 *
 * @param nameReading 氏名の振り仮名; null for a foreign resident, whose certificate has none
 * @param formerSurname 旧氏, or null
 * @param formerSurnameReading its reading, or null
 * @param alias 通称 of a foreign resident, or null
 * @param birth the day of birth as it is written
 * @param address 住所; null for somebody abroad
 * @param movedAbroad the planned day in the filing by which somebody went abroad; null for a
 *     resident
 */
public record BasicItems(
    String name,
    @Nullable String nameReading,
    @Nullable String formerSurname,
    @Nullable String formerSurnameReading,
    @Nullable String alias,
    String birth,
    String sex,
    @Nullable String address,
    @Nullable LocalDate movedAbroad) {

  /** One of them. */
  public enum Item {
    NAME,
    NAME_READING,
    FORMER_SURNAME,
    FORMER_SURNAME_READING,
    ALIAS,
    BIRTH,
    SEX,
    ADDRESS,
    MOVED_ABROAD
  }

  /** In which items another's differ. */
  public Set<Item> differingFrom(BasicItems other) {
    Set<Item> differing = EnumSet.noneOf(Item.class);
    note(differing, Item.NAME, name, other.name);
    note(differing, Item.NAME_READING, nameReading, other.nameReading);
    note(differing, Item.FORMER_SURNAME, formerSurname, other.formerSurname);
    note(differing, Item.FORMER_SURNAME_READING, formerSurnameReading, other.formerSurnameReading);
    note(differing, Item.ALIAS, alias, other.alias);
    note(differing, Item.BIRTH, birth, other.birth);
    note(differing, Item.SEX, sex, other.sex);
    note(differing, Item.ADDRESS, address, other.address);
    note(differing, Item.MOVED_ABROAD, movedAbroad, other.movedAbroad);
    return differing;
  }

  private static void note(
      Set<Item> differing, Item item, @Nullable Object one, @Nullable Object other) {
    if (!Objects.equals(one, other)) {
      differing.add(item);
    }
  }

  /** Without the items, which are personal. */
  @Override
  public String toString() {
    return "basic items";
  }
}
