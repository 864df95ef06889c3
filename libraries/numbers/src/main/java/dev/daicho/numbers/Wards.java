package dev.daicho.numbers;

import java.util.List;
import java.util.Optional;

/** The 171 wards of the designated cities on 2024-01-01. */
public final class Wards {

  private Wards() {}

  /** All, in code order. */
  public static List<Ward> all() {
    return Tables.WARDS;
  }

  /** The one with this code; none where the code is not a ward's. */
  public static Optional<Ward> byCode(MunicipalityCode code) {
    return Tables.WARDS.stream().filter(ward -> ward.code().equals(code)).findFirst();
  }

  /** Those of one designated city, in code order; empty for any other municipality. */
  public static List<Ward> byCity(Municipality city) {
    return Tables.WARDS.stream().filter(ward -> ward.city().equals(city)).toList();
  }
}
