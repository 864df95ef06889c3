package dev.daicho.register;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import java.time.LocalDate;

/**
 * What the register asks about My Number Cards: who moves without paper holds one, or moves with a
 * head who does (住民基本台帳法24条の2). Implemented downstream.
 */
@FunctionalInterface
public interface CardsHeld {

  /**
   * Whether the person holds a card that is in effect on that day.
   *
   * @param municipality the municipality that asks, about a resident of its own
   */
  boolean holdsCard(MunicipalityCode municipality, ResidentCode person, LocalDate on);
}
