package dev.daicho.numbers;

/**
 * A ward (区) of a designated city; not a municipality, but its mayor keeps part of the register.
 *
 * @param code its code, e.g. {@code 011011}
 * @param city the designated city
 * @param name its name, e.g. {@code 中央区}
 * @param kana the name's reading in full-width katakana
 */
public record Ward(MunicipalityCode code, Municipality city, String name, String kana) {}
