package dev.daicho.register;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;

/** Whose citizen a resident is, with what the register keeps for each kind. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface Citizenship {

  /**
   * A Japanese citizen (住民基本台帳法7条5号).
   *
   * @param registeredDomicile 本籍
   * @param headOfFamilyRegister 筆頭者
   */
  record Japanese(String registeredDomicile, String headOfFamilyRegister) implements Citizenship {}

  /**
   * A foreign resident (住民基本台帳法30条の45).
   *
   * @param nationality 国籍・地域
   * @param status the ground of residence
   * @param foreignResidentSince 外国人住民となった年月日
   */
  record Foreign(String nationality, ResidenceStatus status, LocalDate foreignResidentSince)
      implements Citizenship {}
}
