package dev.daicho.numbers;

import java.util.List;
import java.util.Optional;

/** The 1,741 municipalities of 2024-01-01. */
public final class Municipalities {

  private Municipalities() {}

  /** All, in code order. */
  public static List<Municipality> all() {
    return Tables.MUNICIPALITIES;
  }

  /** The one with this code; none where the code is a prefecture's or a ward's. */
  public static Optional<Municipality> byCode(MunicipalityCode code) {
    return Optional.ofNullable(Tables.MUNICIPALITY_BY_CODE.get(code));
  }

  /**
   * The one whose code has these five digits before its check digit; none where nothing has it, or
   * a prefecture or a ward.
   *
   * @param base what a card or another's record says, whatever it is
   */
  public static Optional<Municipality> byBase(String base) {
    return Optional.ofNullable(Tables.MUNICIPALITY_BY_BASE.get(base));
  }

  /** Those of one prefecture, in code order. */
  public static List<Municipality> byPrefecture(Prefecture prefecture) {
    return Tables.MUNICIPALITIES.stream()
        .filter(municipality -> municipality.prefecture().equals(prefecture))
        .toList();
  }
}
