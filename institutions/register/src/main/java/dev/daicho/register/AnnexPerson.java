package dev.daicho.register;

import dev.daicho.numbers.ResidentCode;

/**
 * Who somebody is in the annex of their family register: the items of 住民基本台帳法17条 but for the row of
 * addresses.
 *
 * @param registeredDomicile 本籍
 * @param headOfFamilyRegister 筆頭者
 * @param name 氏名
 * @param kana 氏名の振り仮名
 * @param birth 出生の年月日
 * @param sex 男女の別
 * @param residentCode 住民票コード; abroad, the one they had when they left
 */
public record AnnexPerson(
    String registeredDomicile,
    String headOfFamilyRegister,
    String name,
    String kana,
    RecordedDate birth,
    Sex sex,
    ResidentCode residentCode) {

  /** The same person in another family register. */
  public AnnexPerson in(String domicile, String head) {
    return new AnnexPerson(domicile, head, name, kana, birth, sex, residentCode);
  }

  /** Never in logs. */
  @Override
  public String toString() {
    return "AnnexPerson[masked]";
  }
}
