package dev.daicho.town.people;

import dev.daicho.register.Citizenship;
import dev.daicho.register.Names;
import dev.daicho.register.RecordedDate;
import dev.daicho.register.Relationship;
import dev.daicho.register.Sex;
import java.time.LocalDate;

/**
 * A resident who was made up, with everything that a resident record needs before codes and numbers
 * are allocated: 住民票コード, 個人番号 and 宛名番号 are given when the person enters a register.
 *
 * @param names of a Japanese resident surname and given name, at most three and four characters of
 *     JIS X 0213; of a foreign one the name in Latin letters, at most 40; always with kana
 * @param birth on or before the as-of date
 * @param sex sex
 * @param relationship to the head of the household
 * @param citizenship Japanese with a family register, or foreign: special permanent resident, or
 *     mid- to long-term resident whose period, if any, ends after the as-of date
 * @param becameResident 住民となった年月日; of a foreign resident 外国人住民となった年月日, which is never before
 *     2012-07-09, when the register took in foreign residents
 * @param addressFixed 住所を定めた年月日, on or after the day the person became resident
 * @param origin birth here, or the address before moving in
 */
public record InventedPerson(
    Names names,
    RecordedDate birth,
    Sex sex,
    Relationship relationship,
    Citizenship citizenship,
    LocalDate becameResident,
    LocalDate addressFixed,
    Origin origin) {}
