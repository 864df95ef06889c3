package dev.daicho.register;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.daicho.numbers.ResidenceCardNumber;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** On what ground a foreign resident lives here (住民基本台帳法30条の45の表). */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface ResidenceStatus {

  /** 中長期在留者; permanent residents have neither period nor expiry. */
  record MidToLongTerm(
      String status,
      @Nullable String period,
      @Nullable LocalDate expiresOn,
      ResidenceCardNumber cardNumber)
      implements ResidenceStatus {}

  /** 特別永住者. */
  record SpecialPermanentResident(ResidenceCardNumber certificateNumber)
      implements ResidenceStatus {}

  /** 一時庇護許可者. */
  record TemporaryRefuge(String landingPeriod) implements ResidenceStatus {}

  /** 仮滞在許可者. */
  record ProvisionalStay(String period) implements ResidenceStatus {}

  /** 出生による経過滞在者. */
  record TransitionalByBirth() implements ResidenceStatus {}

  /** 国籍喪失による経過滞在者. */
  record TransitionalByLossOfNationality() implements ResidenceStatus {}
}
