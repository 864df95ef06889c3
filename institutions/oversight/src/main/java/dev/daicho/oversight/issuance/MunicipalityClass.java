package dev.daicho.oversight.issuance;

import dev.daicho.numbers.Municipality;

/** The kinds of municipality that the Ministry's tables tell apart (団体区分), in their order. */
enum MunicipalityClass {
  SPECIAL_WARDS("特別区"),
  DESIGNATED_CITIES("政令指定都市"),
  OTHER_CITIES("市(政令指定都市を除く)"),
  TOWNS_AND_VILLAGES("町村");

  private final String printed;

  MunicipalityClass(String printed) {
    this.printed = printed;
  }

  String printed() {
    return printed;
  }

  static MunicipalityClass of(Municipality.Kind kind) {
    return switch (kind) {
      case SPECIAL_WARD -> SPECIAL_WARDS;
      case DESIGNATED_CITY -> DESIGNATED_CITIES;
      case CITY -> OTHER_CITIES;
      case TOWN, VILLAGE -> TOWNS_AND_VILLAGES;
    };
  }
}
