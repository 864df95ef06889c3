package dev.daicho.town.personas;

import dev.daicho.numbers.MunicipalityCode;
import java.time.LocalDate;

/** Where a persona is when the town starts, as far as the register does not simply say: here. */
public sealed interface Whereabouts {

  /** Lives at the household's address. */
  record Here() implements Whereabouts {}

  /**
   * Has filed a move out and not yet a move in elsewhere (転出届のみ).
   *
   * @param filed when the move-out was filed
   * @param leaves the planned day (転出予定年月日)
   * @param to where the person is going
   * @param address the planned address, from the prefecture on (転出先住所（予定）)
   */
  record MovingOut(LocalDate filed, LocalDate leaves, MunicipalityCode to, String address)
      implements Whereabouts {}

  /**
   * Has moved out to abroad (国外転出).
   *
   * @param filed when the move-out was filed
   * @param since the day of leaving
   * @param country the country's name in Japanese
   */
  record Abroad(LocalDate filed, LocalDate since, String country) implements Whereabouts {}
}
