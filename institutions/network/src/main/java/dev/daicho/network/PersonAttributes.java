package dev.daicho.network;

import dev.daicho.register.Alias;
import dev.daicho.register.AnnexIdentity;
import dev.daicho.register.FormerSurname;
import dev.daicho.register.IdentityInformation;
import dev.daicho.register.Sex;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a signing certificate says of a person (公的個人認証法7条1項, 基本4情報).
 *
 * @param name 氏名
 * @param kana 振り仮名
 * @param formerSurname 旧氏, or null
 * @param alias 通称, or null
 * @param birth 出生の年月日
 * @param birthWritten 出生の年月日 as the record writes it when it is no day of the calendar, or null
 * @param sex 男女の別
 * @param address 住所; of somebody abroad null
 */
public record PersonAttributes(
    String name,
    String kana,
    @Nullable FormerSurname formerSurname,
    @Nullable Alias alias,
    LocalDate birth,
    @Nullable String birthWritten,
    Sex sex,
    @Nullable String address) {

  /** Of a resident record. */
  public static PersonAttributes of(IdentityInformation identity) {
    return new PersonAttributes(
        identity.name(),
        identity.kana(),
        identity.formerSurname(),
        identity.alias(),
        identity.birth(),
        identity.birthWritten(),
        identity.sex(),
        identity.address());
  }

  /** Of an annex. */
  public static PersonAttributes of(AnnexIdentity identity) {
    return new PersonAttributes(
        identity.name(),
        identity.kana(),
        null,
        null,
        identity.birth(),
        identity.birthWritten(),
        identity.sex(),
        identity.address());
  }

  /** Never in logs. */
  @Override
  public String toString() {
    return "PersonAttributes[masked]";
  }
}
