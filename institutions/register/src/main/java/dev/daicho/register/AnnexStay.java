package dev.daicho.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is, as an annex says it (住民基本台帳法17条3号・4号).
 *
 * @param address 住所, or null abroad (国外転出者である旨)
 * @param since 住所を定めた年月日; abroad, the planned day of leaving as it was filed
 */
public record AnnexStay(@Nullable String address, LocalDate since) {

  /** Whether they filed to leave the country and are a resident of no municipality. */
  @com.fasterxml.jackson.annotation.JsonIgnore
  public boolean abroad() {
    return address == null;
  }

  /** Never in logs. */
  @Override
  public String toString() {
    return "AnnexStay[masked]";
  }
}
