package dev.daicho.network.move;

import dev.daicho.network.CardHolding;
import dev.daicho.numbers.MunicipalityCode;
import dev.daicho.numbers.ResidentCode;
import dev.daicho.register.CardsHeld;
import java.time.LocalDate;

/** Answers the register by asking who administers cards: the network lies between them. */
public record CardsOfResidents(CardHolding cards) implements CardsHeld {

  @Override
  public boolean holdsCard(MunicipalityCode municipality, ResidentCode person, LocalDate on) {
    return cards.holdsCard(municipality, person, on);
  }
}
