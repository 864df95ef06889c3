package dev.daicho.network;

import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import java.time.LocalDate;

/**
 * What the network asks of whoever administers My Number Cards: a household moves without paper
 * only if one of them holds a card (住民基本台帳法24条の2). Implemented downstream.
 */
public interface CardHolding {

  /**
   * Whether the person holds a card that is in effect on that day.
   *
   * @param municipality the municipality that asks, about a resident of its own
   */
  boolean holdsCard(MunicipalityCode municipality, ResidentCode person, LocalDate on);
}
