package dev.daicho.numbers;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A municipality (市区町村) that keeps a Basic Resident Register.
 *
 * @param code its code, e.g. {@code 131016}
 * @param prefecture the prefecture in which it lies
 * @param name its name without county, e.g. {@code 千代田区}
 * @param kana the name's reading in full-width katakana
 * @param kind what it is
 * @param county the county (郡) of a town or village, e.g. {@code 石狩郡}; none elsewhere, and none for
 *     the towns and villages of some islands
 * @param populations people in its Basic Resident Register by the date counted, in order of dates
 */
public record Municipality(
    MunicipalityCode code,
    Prefecture prefecture,
    String name,
    String kana,
    Kind kind,
    @Nullable String county,
    Map<LocalDate, Integer> populations) {

  /** The kinds of municipality. */
  public enum Kind {
    /** 指定都市: a city divided into wards. */
    DESIGNATED_CITY,
    /** 市. */
    CITY,
    /** 特別区: one of the 23 of Tokyo. */
    SPECIAL_WARD,
    /** 町. */
    TOWN,
    /** 村. */
    VILLAGE
  }

  /** Prefecture, county and name, e.g. {@code 北海道石狩郡当別町}. */
  public String fullName() {
    return prefecture.name() + (county == null ? "" : county) + name;
  }

  /** The municipality's number as a corporation. */
  public CorporateNumber corporateNumber() {
    return CorporateNumber.ofLocalGovernment(code);
  }
}
