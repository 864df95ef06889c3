package dev.daicho.jpki;

import dev.daicho.jpki.BasicItems.Item;
import java.util.Set;

/**
 * On what occasions a record is revised without anything having changed for its holder
 * (公的個人認証法施行規則20条各号; with former surname and alias as its 80条 and 81条 read it).
 */
public enum MinorOccasion {
  /** 1号: a character that is not in common use becomes one that is. */
  PLAINER_CHARACTER(Set.of(Item.NAME, Item.ADDRESS)),
  /** 2号: characters are identified with others. */
  CHARACTER_IDENTIFIED(Set.of(Item.NAME, Item.FORMER_SURNAME, Item.ALIAS, Item.ADDRESS)),
  /** 3号: a municipality, a town or section, or its name changes. */
  DISTRICT_CHANGED(Set.of(Item.ADDRESS)),
  /** 4号: the lot number changes. */
  LOT_NUMBER_CHANGED(Set.of(Item.ADDRESS)),
  /** 5号: residence indication is introduced or changed. */
  RESIDENCE_INDICATION(Set.of(Item.ADDRESS)),
  /** 6号: an apartment building's or a similar building's name, or its landlord, changes. */
  BUILDING_NAME_CHANGED(Set.of(Item.ADDRESS)),
  /** 7号: what the Minister finds to be like these. */
  AS_THE_MINISTER_FINDS(
      Set.of(
          Item.NAME,
          Item.NAME_READING,
          Item.FORMER_SURNAME,
          Item.FORMER_SURNAME_READING,
          Item.ALIAS,
          Item.ADDRESS));

  private final Set<Item> items;

  MinorOccasion(Set<Item> items) {
    this.items = items;
  }

  /** Which items a minor revision on that occasion may concern. */
  public Set<Item> items() {
    return items;
  }
}
