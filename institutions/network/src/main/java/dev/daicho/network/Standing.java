package dev.daicho.network;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.register.ChangeCause;
import java.time.LocalDate;

/** How somebody stands in the registers, as the national server knows it. */
public sealed interface Standing {

  /**
   * Resident in a municipality.
   *
   * @param attributes as the resident record says
   */
  record Resident(MunicipalityCode municipality, PersonAttributes attributes) implements Standing {}

  /**
   * Abroad, known by the annex of the family register (国外転出者).
   *
   * @param municipality of the registered domicile
   * @param attributes as the annex says
   */
  record Abroad(MunicipalityCode municipality, PersonAttributes attributes) implements Standing {}

  /**
   * Nowhere a resident, and not abroad.
   *
   * @param cause why the last record was removed
   * @param on when
   */
  record Nowhere(ChangeCause cause, LocalDate on) implements Standing {}
}
