package dev.daicho.town.people;

import dev.daicho.numbers.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/** Where a resident came from when becoming one of this municipality. */
public sealed interface Origin {

  /** Registered here by birth: there is no earlier address. */
  record Birth() implements Origin {}

  /**
   * Moved in from another municipality of Japan.
   *
   * @param municipality its code
   * @param address from the prefecture to the number and building (転入前住所)
   * @param postcode seven digits where the data has one
   */
  record Municipality(MunicipalityCode municipality, String address, @Nullable String postcode)
      implements Origin {}

  /**
   * Moved in from abroad.
   *
   * @param country the country's name in Japanese
   */
  record Abroad(String country) implements Origin {}
}
