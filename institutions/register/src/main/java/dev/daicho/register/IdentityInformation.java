package dev.daicho.register;

import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.ResidentCode;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The items by which a resident is known to the network (本人確認情報, 住民基本台帳法30条の6).
 *
 * @param name 氏名
 * @param kana 振り仮名
 * @param formerSurname 旧氏, or null
 * @param alias 通称, or null
 * @param birth 生年月日
 * @param birthWritten 生年月日 as the record writes it when it is no day of the calendar, or null
 * @param sex 男女の別
 * @param address 住所
 * @param residentCode 住民票コード
 * @param individualNumber 個人番号
 */
public record IdentityInformation(
    String name,
    String kana,
    @Nullable FormerSurname formerSurname,
    @Nullable Alias alias,
    LocalDate birth,
    @Nullable String birthWritten,
    Sex sex,
    String address,
    ResidentCode residentCode,
    IndividualNumber individualNumber) {

  /** What the network is told of a record. */
  public static IdentityInformation of(ResidentRecord record) {
    return new IdentityInformation(
        record.names().display(),
        record.names().kana(),
        record.names().formerSurname(),
        record.names().alias(),
        record.birth().date(),
        record.birth().asWritten(),
        record.sex(),
        record.address().full(),
        record.residentCode(),
        record.individualNumber());
  }

  /**
   * Refuses one that was read from somewhere and says too little.
   *
   * @throws IllegalArgumentException without naming what it says
   */
  void requireComplete() {
    for (Object item :
        Arrays.asList(name, kana, birth, sex, address, residentCode, individualNumber)) {
      if (item == null) {
        throw new IllegalArgumentException("an identity without one of its items");
      }
    }
  }

  /** Never in logs. */
  @Override
  public String toString() {
    return "IdentityInformation[masked]";
  }
}
