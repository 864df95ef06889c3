package dev.daicho.register;

import dev.daicho.numbers.ResidentCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The items by which somebody is known to the annexes' network (附票本人確認情報, 住民基本台帳法30条の41). The
 * individual number is none of them.
 *
 * @param name 氏名
 * @param kana 氏名の振り仮名
 * @param birth 出生の年月日
 * @param birthWritten 出生の年月日 as it is written when it is no day of the calendar, or null
 * @param sex 男女の別
 * @param address 住所, or null for who left the country (国外転出者である旨)
 * @param residentCode 住民票コード
 */
public record AnnexIdentity(
    String name,
    String kana,
    LocalDate birth,
    @Nullable String birthWritten,
    Sex sex,
    @Nullable String address,
    ResidentCode residentCode) {

  /** What the network is told of an annex. */
  public static AnnexIdentity of(Annex annex) {
    AnnexPerson person = annex.person();
    AnnexStay stay = annex.stay();
    return new AnnexIdentity(
        person.name(),
        person.kana(),
        person.birth().date(),
        person.birth().asWritten(),
        person.sex(),
        stay == null ? null : stay.address(),
        person.residentCode());
  }

  /** Never in logs. */
  @Override
  public String toString() {
    return "AnnexIdentity[masked]";
  }
}
