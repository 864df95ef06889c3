package dev.daicho.register;

import dev.daicho.numbers.AddresseeNumber;
import dev.daicho.numbers.HouseholdNumber;
import dev.daicho.numbers.IndividualNumber;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One person's resident record (住民票, or 除票 once removed) with all its items at one point of its
 * history (住民基本台帳法7条・30条の45).
 *
 * @param municipality whose register it is in
 * @param addresseeNumber 宛名番号, the person's key within the municipality
 * @param householdNumber 世帯番号
 * @param status resident or removed
 * @param names 氏名, 振り仮名, 旧氏, 通称
 * @param birth 生年月日
 * @param sex 男女の別
 * @param relationship 続柄
 * @param citizenship 戸籍の表示, or the items of a foreign resident
 * @param address 住所
 * @param becameResidentOn 住民となった年月日
 * @param addressFixedOn 住所を定めた年月日
 * @param previousAddress 従前の住所, or null for who was born here
 * @param residentCode 住民票コード
 * @param individualNumber 個人番号
 * @param removal how the record ends, or null
 */
public record ResidentRecord(
    MunicipalityCode municipality,
    AddresseeNumber addresseeNumber,
    HouseholdNumber householdNumber,
    ResidentStatus status,
    Names names,
    RecordedDate birth,
    Sex sex,
    Relationship relationship,
    Citizenship citizenship,
    Address address,
    LocalDate becameResidentOn,
    LocalDate addressFixedOn,
    @Nullable String previousAddress,
    ResidentCode residentCode,
    IndividualNumber individualNumber,
    @Nullable Removal removal) {

  /** Where the person lives now. */
  public ResidentRecord withAddress(Address newAddress, LocalDate fixedOn) {
    return with(
        householdNumber,
        status,
        relationship,
        newAddress,
        fixedOn,
        residentCode,
        individualNumber,
        removal);
  }

  /** In which household, and as what. */
  public ResidentRecord withHousehold(HouseholdNumber household, Relationship as) {
    return with(
        household, status, as, address, addressFixedOn, residentCode, individualNumber, removal);
  }

  /** Resident or removed, and how. */
  public ResidentRecord withStatus(ResidentStatus newStatus, @Nullable Removal newRemoval) {
    return with(
        householdNumber,
        newStatus,
        relationship,
        address,
        addressFixedOn,
        residentCode,
        individualNumber,
        newRemoval);
  }

  /** Under which code and number. */
  public ResidentRecord withNumbers(ResidentCode newCode, IndividualNumber newNumber) {
    return with(
        householdNumber,
        status,
        relationship,
        address,
        addressFixedOn,
        newCode,
        newNumber,
        removal);
  }

  /** The same person with the items that an act can change. */
  private ResidentRecord with(
      HouseholdNumber household,
      ResidentStatus as,
      Relationship toHead,
      Address at,
      LocalDate since,
      ResidentCode code,
      IndividualNumber number,
      @Nullable Removal end) {
    return new ResidentRecord(
        municipality,
        addresseeNumber,
        household,
        as,
        names,
        birth,
        sex,
        toHead,
        citizenship,
        at,
        becameResidentOn,
        since,
        previousAddress,
        code,
        number,
        end);
  }

  /** Its key only: the rest is personal. */
  @Override
  public String toString() {
    return "ResidentRecord[" + municipality + "/" + addresseeNumber + "]";
  }
}
