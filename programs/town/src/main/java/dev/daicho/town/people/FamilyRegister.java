package dev.daicho.town.people;

/**
 * Where a Japanese resident's family register lies (戸籍の表示): its place and the person named first in
 * it. That person may have died or live elsewhere.
 *
 * @param place 本籍 from the prefecture to the lot number
 * @param head 筆頭者, surname and given name divided by a full-width space
 */
public record FamilyRegister(String place, String head) {}
