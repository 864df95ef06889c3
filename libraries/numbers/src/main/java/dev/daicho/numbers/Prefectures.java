package dev.daicho.numbers;

import java.util.List;
import java.util.Optional;

/** The 47 prefectures. */
public final class Prefectures {

  private Prefectures() {}

  /** All, in code order. */
  public static List<Prefecture> all() {
    return Tables.PREFECTURES;
  }

  /** The one with this code; none where the code is not a prefecture's. */
  public static Optional<Prefecture> byCode(MunicipalityCode code) {
    return code.kind() == MunicipalityCode.Kind.PREFECTURE
        ? Optional.of(containing(code))
        : Optional.empty();
  }

  /** The one in which this lies; a prefecture lies in itself. */
  public static Prefecture containing(MunicipalityCode code) {
    return Tables.PREFECTURES.get(Integer.parseInt(code.digits(), 0, 2, 10) - 1);
  }
}
